package pl.mosty.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is by its first bytes; the name decides only between kinds of plain text.
enum FileKind {
    TEXT,
    MARKDOWN,
    HTML,
    ZIP,
    PDF,
    OLE,
    RTF,
    ARCHIVE,
    PICTURE;

    /// Bytes that tell it.
    static final int HEAD = 2048;

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*");

    static FileKind of(byte[] bytes, String name) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (isArchive(head)) {
            return ARCHIVE;
        }
        if (isPicture(head)) {
            return PICTURE;
        }
        return text(head, name);
    }

    private static FileKind text(String head, String name) {
        var start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        boolean wide = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
        var plain = wide ? start.substring(2).replace("\0", "") : start;
        var extension = extension(name);
        boolean page = PAGE.matcher(plain).matches();
        boolean named = extension.matches("x?html?|mhtml") && plain.indexOf('<') >= 0;
        if (page || named) {
            return HTML;
        }
        return extension.equals("md") || extension.equals("markdown") ? MARKDOWN : TEXT;
    }

    private static boolean isArchive(String head) {
        return head.startsWith("\u001f\u008b")
                || head.startsWith("7z\u00bc\u00af")
                || head.startsWith("Rar!")
                || head.startsWith("BZh")
                || head.startsWith("\u00fd7zXZ");
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
    }

    /// In lower case, without the dot.
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// Whether the name promises a format that plain text cannot be.
    static boolean promisesOffice(String name) {
        return extension(name).matches("pdf|docx|docm|dotx|odt|ott|doc|odf");
    }
}
