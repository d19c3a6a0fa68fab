package pl.mosty.app.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// What a browser is shown when something goes wrong, in the visitor's language; programs that ask
/// for JSON get Spring Boot's error object.
@Configuration(proxyBeanMethods = false)
class ErrorPages {

    @Bean
    ErrorViewResolver errorViewResolver() {
        return (request, status, model) ->
                new ModelAndView("layout/error", Map.of("status", status.value()), status);
    }

    /// A database that is gone or too busy is a passing state (503), not a fault of the program
    /// (500).
    @ControllerAdvice
    static class DatabaseAway {

        @ExceptionHandler({
            DataAccessResourceFailureException.class,
            QueryTimeoutException.class,
            CannotCreateTransactionException.class
        })
        void unavailable(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.setHeader("Retry-After", "30");
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
