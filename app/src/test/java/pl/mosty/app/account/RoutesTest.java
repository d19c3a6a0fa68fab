package pl.mosty.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.mosty.app.test.ServerTest;

/// Every route that any module maps, now and later.
@ServerTest
final class RoutesTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired private MockMvc browser;

    private record Route(HttpMethod method, String path, HandlerMethod handler) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRouteDeclaresItsPermission() {
        return routes().map(route ->
                DynamicTest.dynamicTest(
                        route.toString(),
                        () ->
                                assertThat(AccessCheck.permission(route.handler()))
                                        .as("@Access on " + route.handler())
                                        .isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsLetInWhereSignInIsNeeded() {
        return routes().filter(route -> !isPublic(route))
                .map(route ->
                        DynamicTest.dynamicTest(
                                route.toString(),
                                () -> {
                                    var response =
                                            browser.perform(
                                                            request(route.method(), address(route))
                                                                    .with(csrf()))
                                                    .andReturn()
                                                    .getResponse();
                                    assertThat(response.getStatus()).isEqualTo(302);
                                    assertThat(response.getRedirectedUrl()).endsWith("/sign-in");
                                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleIsRefusedWhatItMayNot() {
        return Arrays.stream(Role.values())
                .flatMap(role ->
                        routes().filter(route -> !isAllowed(route, role))
                                .map(route ->
                                        DynamicTest.dynamicTest(
                                                role + ": " + route,
                                                () ->
                                                        browser.perform(
                                                                        request(
                                                                                        route
                                                                                                .method(),
                                                                                        address(
                                                                                                route))
                                                                                .with(csrf())
                                                                                .with(
                                                                                        user(
                                                                                                account(
                                                                                                        role))))
                                                                .andExpect(
                                                                        status().isForbidden()))));
    }

    @TestFactory
    Stream<DynamicTest> thePublicOnlyReads() {
        return routes().filter(RoutesTest::isPublic)
                .map(route ->
                        DynamicTest.dynamicTest(
                                route.toString(),
                                () -> {
                                    assertThat(route.method()).isEqualTo(HttpMethod.GET);
                                    assertThat(route.path()).doesNotStartWith("/office");
                                }));
    }

    /// Spring Boot's own error page answers only where another request failed.
    private Stream<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry ->
                        methods(entry.getKey().getMethodsCondition().getMethods())
                                .flatMap(method ->
                                        entry.getKey().getPatternValues().stream()
                                                .map(path ->
                                                        new Route(method, path, entry.getValue()))))
                .filter(route -> !route.path().equals("/error"));
    }

    private static Stream<HttpMethod> methods(Set<RequestMethod> declared) {
        return declared.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : declared.stream().map(RequestMethod::asHttpMethod);
    }

    private static boolean isAllowed(Route route, Role role) {
        return AccessCheck.permission(route.handler()).orElseThrow().allows(account(role));
    }

    private static SignedIn account(Role role) {
        return new SignedIn(new AccountId(new CityId(1), 1), "ewa", "Ewa", role, false, "");
    }

    private static boolean isPublic(Route route) {
        return AccessCheck.permission(route.handler())
                .filter(permission -> permission == Permission.PUBLIC)
                .isPresent();
    }

    private static String address(Route route) {
        return route.path().replaceAll("\\{[^}]*}", "1").replace("**", "x");
    }
}
