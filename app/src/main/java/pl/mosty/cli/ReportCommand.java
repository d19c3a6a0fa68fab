package pl.mosty.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.mosty.app.Register;
import pl.mosty.app.account.Cities;
import pl.mosty.app.account.City;
import pl.mosty.app.reporting.ReportFormat;
import pl.mosty.app.reporting.Reports;

@Command(
        name = "report",
        description = "Pisze roczny rozdział o współpracy zagranicznej z rejestru.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Option(
            names = "--year",
            required = true,
            paramLabel = "ROK",
            description = "Rok, za który ma być rozdział.")
    private int year;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html albo txt (domyślnie według nazwy pliku, a bez niej txt).")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLIK",
            description = "Plik, do którego trafi rozdział (domyślnie standardowe wyjście).")
    private @Nullable Path output;

    @Option(
            names = "--city",
            paramLabel = "MIASTO",
            description = "Miasto, gdy baza ma ich więcej niż jedno.")
    private @Nullable String city;

    @Mixin private DatabaseOptions database;

    @Override
    public Integer call() throws IOException {
        var ending = format();
        try (var register = Register.open(database.settings("city"))) {
            var reports = register.service(Reports.class);
            var home = city(register.service(Cities.class));
            if (reports.years(home.id()).stream().noneMatch(it -> it.year() == year)) {
                throw new CommandFailure(
                        ExitCode.INPUT,
                        "W rejestrze nie ma nic z %d roku. Wczytaj rozdział poleceniem import albo podaj inny rok."
                                .formatted(year),
                        "The register has nothing of %d. Read a chapter in with import or name another year."
                                .formatted(year));
            }
            var report = reports.write(home, year, ReportFormat.of(ending));
            write(report.text().getBytes(StandardCharsets.UTF_8));
            report.warnings()
                    .forEach(warning ->
                            Progress.say(
                                    warning.place() + ": " + warning.remedy(),
                                    warning.place() + ": " + warning.rule()));
        }
        return ExitCode.OK;
    }

    private String format() {
        var file = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        var asked = format != null ? format : file.endsWith(".html") ? "html" : "txt";
        if (!asked.equalsIgnoreCase("html") && !asked.equalsIgnoreCase("txt")) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--format to html albo txt, a nie: " + asked,
                    "--format is html or txt, not: " + asked);
        }
        return asked.toLowerCase(Locale.ROOT);
    }

    private City city(Cities cities) {
        var all = cities.list();
        var named = city == null ? null : cities.find(city).orElse(null);
        if (all.isEmpty() || (city != null && named == null)) {
            throw new CommandFailure(
                    ExitCode.INPUT,
                    "W tej bazie nie ma miasta%s. Sprawdź opcje --data i --city."
                            .formatted(city == null ? "" : " " + city),
                    "This database has no city%s. Check the options --data and --city."
                            .formatted(city == null ? "" : " " + city));
        }
        return named == null ? cities.getHome() : named;
    }

    private void write(byte[] report) throws IOException {
        if (output == null) {
            try (var out = new FileOutputStream(FileDescriptor.out)) {
                out.write(report);
            }
            return;
        }
        try {
            WholeFile.write(output, report);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.ENVIRONMENT,
                    "Nie można zapisać pliku %s. Sprawdź, czy katalog istnieje i czy wolno w nim pisać."
                            .formatted(output),
                    "The file %s cannot be written. Check that its directory exists and may be written."
                            .formatted(output));
        }
        Progress.say("Zapisano %s.".formatted(output), "Wrote %s.".formatted(output));
    }
}
