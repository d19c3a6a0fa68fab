package pl.mosty.app.page.asset;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The style sheets, fonts and icons under `assets`. Their address carries a version made from
/// their content, so that browsers may keep them for a year and still see every change at once;
/// style sheets name fonts relatively and so carry it on.
@Component
public final class Assets {

    public static final String LOCATION = "classpath:/assets/";

    private final String root;

    Assets() throws IOException {
        this.root = "/assets/" + version();
    }

    /// Where all files of this version are, without a closing slash.
    public String root() {
        return root;
    }

    public String path(String file) {
        return root + "/" + file;
    }

    private static String version() throws IOException {
        var digest = sha256();
        var files = new PathMatchingResourcePatternResolver().getResources(LOCATION + "**/*.*");
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        for (var file : files) {
            digest.update(file.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
