package pl.mosty.app.page.template;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import pl.mosty.app.page.Pages;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /// Templates are compiled into a package beside the modules, for they know all of them.
    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "pl.mosty.template");
    }

    /// A controller names a template by its path without the ending: `portal/year`.
    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine, Pages pages) {
        return new JteViewResolver(engine, pages);
    }

    private record JteViewResolver(TemplateEngine engine, Pages pages)
            implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            if (name.startsWith("redirect:") || name.startsWith("forward:")) {
                return null;
            }
            var template = name + ".jte";
            return engine.hasTemplate(template) ? new JteView(engine, pages, template) : null;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
