package pl.mosty.app.page.template;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import pl.mosty.app.page.Page;
import pl.mosty.app.page.Pages;

/// One precompiled template as a Spring MVC view. The page is rendered whole before its first byte
/// is sent, so a template that fails becomes an error page and never half a page. Every template is
/// given the {@link Page} as `page`.
final class JteView implements View {

    private final TemplateEngine engine;
    private final Pages pages;
    private final String template;

    JteView(TemplateEngine engine, Pages pages, String template) {
        this.engine = engine;
        this.pages = pages;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        var values = new HashMap<String, Object>(model == null ? Map.of() : model);
        var page = pages.of(request);
        values.put("page", page);
        engine.render(template, values, output);
        response.setLocale(page.language().locale());
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
