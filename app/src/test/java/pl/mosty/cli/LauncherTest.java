package pl.mosty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real launcher over a small project, whose build and whose JDK only note that they were
/// called.
final class LauncherTest {

    @TempDir private Path directory;

    private Path project = Path.of("");
    private Path jdk = Path.of("");

    @BeforeEach
    void aProjectAndAJdk() throws IOException {
        project = Files.createDirectories(directory.resolve("mosty project"));
        Files.copy(
                Path.of(System.getProperty("mosty.root"), "mosty"),
                project.resolve("mosty"),
                StandardCopyOption.COPY_ATTRIBUTES);
        write(project.resolve("pom.xml"), "");
        write(project.resolve(".mvn/jvm.config"), "");
        write(project.resolve("app/pom.xml"), "");
        write(project.resolve("app/src/main/Source.java"), "");
        script(
                project.resolve("mvnw"),
                """
                echo build >>"%s/builds"
                [ ! -e "%s/broken" ] || { echo "Source.java: what is this?"; exit 1; }
                for argument; do
                    case $argument in
                        -Ddist.directory=*) dist=${argument#*=} ;;
                    esac
                done
                mkdir -p "$dist/lib" && : >"$dist/lib/mosty-app-1.jar"
                """
                        .formatted(directory, directory));
        jdk = jdk("jdk-25", "25.0.3");
    }

    @Test
    void buildsOnceAndThenOnlyRuns() throws Exception {
        assertThat(start("serve").output()).contains("pl.mosty.cli.Mosty serve");
        assertThat(start("serve").output()).contains("pl.mosty.cli.Mosty serve");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        start("--help");
        var source = project.resolve("app/src/main/Source.java");
        Files.setLastModifiedTime(
                source,
                FileTime.from(
                        Files.getLastModifiedTime(source).toInstant().plus(Duration.ofHours(1))));
        start("--help");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void worksFromAnywhereThroughASymbolicLink() throws Exception {
        var link = Files.createSymbolicLink(directory.resolve("m"), project.resolve("mosty"));
        assertThat(run(link, "extract", "a b.txt").output())
                .contains("-Dmosty.home=" + project + " ")
                .endsWith("pl.mosty.cli.Mosty extract a b.txt\n");
    }

    @Test
    void twoFirstStartsAtOnceBuildOnce() throws Exception {
        var first = process(project.resolve("mosty"), "--help");
        var second = process(project.resolve("mosty"), "--help");
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aFailedBuildShowsItsOutput() throws Exception {
        Files.createFile(directory.resolve("broken"));
        var result = start("serve");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAULT);
        assertThat(result.output()).contains("Source.java: what is this?", "build.log");
    }

    @Test
    void takesNoOtherVersionThan25() throws Exception {
        var other = jdk("jdk-17", "17.0.12");
        var right = jdk;
        jdk = other;
        assertThat(start("--help").output())
                .doesNotContain(other.toString())
                .contains("pl.mosty.cli.Mosty");
        jdk = right;
        assertThat(start("--help").output()).contains(right.toString());
    }

    private record Result(int exitCode, String output) {}

    private Result start(String... arguments) throws Exception {
        return run(project.resolve("mosty"), arguments);
    }

    private Result run(Path launcher, String... arguments) throws Exception {
        var process = process(launcher, arguments);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private Process process(Path launcher, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        // the fake JDK stands in for a real one of the machine, too
        builder.environment()
                .put("PATH", directory.resolve("jdk-25/bin") + ":" + System.getenv("PATH"));
        return builder.start();
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(directory.resolve("builds"));
    }

    private Path jdk(String name, String version) throws IOException {
        var home = directory.resolve(name);
        write(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "echo \"$0\" \"$@\"\n");
        script(home.resolve("bin/javac"), "");
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        write(file, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
