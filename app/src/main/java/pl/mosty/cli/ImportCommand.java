package pl.mosty.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.mosty.app.Register;
import pl.mosty.app.account.Cities;
import pl.mosty.app.account.City;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.ImportResult;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceReader;
import pl.mosty.intake.source.SourceText;

@Command(
        name = "import",
        description = "Odczytuje rozdziały i kładzie propozycje na listę do przeglądu.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PLIK",
            description = "Rozdziały do odczytania (TXT, MD, HTML, DOCX, ODT, PDF).")
    private List<Path> files = List.of();

    @Option(
            names = "--accept-certain",
            description = "Przyjmuje od razu to, co odczytano na pewno; reszta czeka na przegląd.")
    private boolean acceptCertain;

    @Option(
            names = "--year",
            paramLabel = "ROK",
            description = "Rok, którego dotyczą pliki, gdy nie wynika z ich treści.")
    private @Nullable Integer year;

    @Option(
            names = "--authority",
            paramLabel = "JEDNOSTKA",
            description = "Czyje to sprawozdania, w mianowniku (domyślnie nazwa miasta).")
    private @Nullable String authority;

    @Option(
            names = "--city",
            paramLabel = "MIASTO",
            description = "Miasto, gdy baza ma ich więcej niż jedno; w pustej bazie powstaje.")
    private @Nullable String city;

    @Mixin private DatabaseOptions database;

    @Override
    public Integer call() {
        if (year != null && (year < 1000 || year > 9999)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--year to rok w czterech cyfrach, a nie: " + year,
                    "--year is a year of four digits, not: " + year);
        }
        var actor = new Actor(Language.current().choose("wiersz poleceń", "command line"));
        boolean failed = false;
        try (var register = Register.open(database.settings("city"))) {
            var home = city(register.service(Cities.class));
            for (var file : files) {
                failed |= !read(register, home, file, actor);
            }
        }
        return failed ? ExitCode.INPUT : ExitCode.OK;
    }

    /// False when the file could not be read; the others are read all the same.
    private boolean read(Register register, Home home, Path file, Actor actor) {
        var hints = new Hints(year, authority == null ? home.name() : authority);
        var source = new SourceReader().read(file);
        if (source instanceof SourceText text) {
            for (var notice : text.notices()) {
                say(file, notice.message(Locale.of("pl")), notice.message(Locale.ENGLISH));
            }
        }
        var result = register.service(Importing.class).read(home.id(), source, hints, actor);
        return switch (result) {
            case ImportResult.Read read -> {
                say(
                        file,
                        "propozycji do przeglądu: %d, bez zmian: %d"
                                .formatted(read.open(), read.unchanged()),
                        "proposals to review: %d, unchanged: %d"
                                .formatted(read.open(), read.unchanged()));
                accept(register, home, file, read.document(), actor);
                yield true;
            }
            case ImportResult.Known known -> {
                say(
                        file,
                        "już wczytany, nic się nie zmieniło; do przeglądu: " + known.open(),
                        "read in before, nothing changed; to review: " + known.open());
                accept(register, home, file, known.document(), actor);
                yield true;
            }
            case ImportResult.Refused refused -> {
                say(file, refused.message(Locale.of("pl")), refused.message(Locale.ENGLISH));
                yield false;
            }
            case ImportResult.YearUnknown _ -> {
                say(
                        file,
                        "z tekstu nie wynika, którego roku dotyczy; podaj --year ROK",
                        "the text does not say which year it is about; give --year YEAR");
                yield false;
            }
            case ImportResult.NothingRead _ -> {
                say(
                        file,
                        "nie znaleziono wydarzeń, partnerów ani członkostw; czy to rozdział o współpracy zagranicznej?",
                        "no activity, partner or membership found; is it a chapter on foreign relations?");
                yield false;
            }
        };
    }

    private void accept(Register register, Home home, Path file, DocumentId document, Actor actor) {
        if (acceptCertain) {
            int accepted =
                    register.service(Decisions.class).acceptCertain(home.id(), document, actor);
            say(file, "przyjęto pewnych: " + accepted, "accepted as certain: " + accepted);
        }
    }

    /// The city that the files belong to, and how it is called.
    private record Home(CityId id, String name) {}

    private Home city(Cities cities) {
        var all = cities.list();
        var name = city;
        if (name == null) {
            return home(all.stream().findFirst().orElseThrow(ImportCommand::noCity));
        }
        var named = cities.find(name);
        if (named.isEmpty() && !all.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.INPUT,
                    "W tej bazie nie ma miasta %s. Sprawdź opcje --data i --city.".formatted(name),
                    "This database has no city %s. Check the options --data and --city."
                            .formatted(name));
        }
        return home(named.orElseGet(() -> cities.create(name)));
    }

    private static Home home(City city) {
        return new Home(city.id(), city.name());
    }

    private static CommandFailure noCity() {
        return new CommandFailure(
                ExitCode.INPUT,
                "W tej bazie nie ma jeszcze miasta. Podaj jego nazwę: --city NAZWA.",
                "This database has no city yet. Give its name: --city NAME.");
    }

    private static void say(Path file, String polish, String english) {
        Progress.say(file + ": " + polish, file + ": " + english);
    }
}
