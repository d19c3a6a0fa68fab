package pl.mosty.app.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through to its controller when the declared {@link Access} allows it. Spring
/// Security turns the refusal into the sign-in page, or into 403 for whoever is signed in.
final class AccessCheck implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AccessCheck.class);

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        var declared = permission(method);
        if (declared.isEmpty()) {
            LOG.error("{} has no @Access and is closed", method);
        }
        if (declared.isEmpty() || !declared.get().allows(user())) {
            throw new AccessDeniedException("not allowed: " + request.getRequestURI());
        }
        return true;
    }

    /// What the method declares, else its class.
    static Optional<Permission> permission(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Access.class))
                .or(() ->
                        Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(
                                        method.getBeanType(), Access.class)))
                .map(Access::value);
    }

    private static @Nullable SignedIn user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? user
                : null;
    }
}
