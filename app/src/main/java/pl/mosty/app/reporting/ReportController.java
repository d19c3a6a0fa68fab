package pl.mosty.app.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Cities;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.register.photo.PhotoId;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.report.accessibility.Accessibility;
import pl.mosty.report.html.HtmlRenderer;

/// The office's pages of its yearly chapters: the years, a preview, the files.
@Controller
@Access(Permission.EDITOR)
final class ReportController {

    private final Reports reports;
    private final Cities cities;
    private final Photos photos;

    ReportController(Reports reports, Cities cities, Photos photos) {
        this.reports = reports;
        this.cities = cities;
        this.photos = photos;
    }

    @GetMapping("/office/reports")
    String years(@AuthenticationPrincipal SignedIn user, Model model) {
        model.addAttribute("years", reports.years(user.city()));
        return "reporting/years";
    }

    @GetMapping("/office/report/{year:[1-9][0-9]{3}}")
    String preview(@AuthenticationPrincipal SignedIn user, @PathVariable int year, Model model) {
        var city = cities.get(user.city());
        var composition = reports.preview(city, year);
        model.addAllAttributes(
                Map.of(
                        "year",
                        year,
                        "chapter",
                        HtmlRenderer.fragment(composition.document(), 1),
                        "warnings",
                        composition.warnings(),
                        "problems",
                        Accessibility.check(composition.document())));
        return "reporting/preview";
    }

    @GetMapping("/office/report/{year:[1-9][0-9]{3}}.{ending:html|txt}")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable int year,
            @PathVariable String ending) {
        var format = ReportFormat.of(ending);
        var city = cities.get(user.city());
        var file =
                ContentDisposition.attachment()
                        .filename(fileName(year, format), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .cacheControl(CacheControl.noStore())
                .body(reports.write(city, year, format).text().getBytes(StandardCharsets.UTF_8));
    }

    /// The picture of a photograph in the preview, published or not.
    @GetMapping("/office/report/photos/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> photo(@AuthenticationPrincipal SignedIn user, @PathVariable long id) {
        return photos.findFile(user.city(), new PhotoId(id))
                .map(file ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(file.info().mediaType()))
                                .cacheControl(CacheControl.noCache())
                                .body(file.bytes()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String fileName(int year, ReportFormat format) {
        return "wspolpraca-miedzynarodowa-%d.%s".formatted(year, format.ending());
    }
}
