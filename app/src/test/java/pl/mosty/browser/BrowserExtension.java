package pl.mosty.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import pl.mosty.app.account.Accounts;
import pl.mosty.app.account.Cities;
import pl.mosty.app.sample.SampleCity;

/// Hands out {@link Visitors} and asks each of them at the end whether the browser complained. With
/// `-Dmosty.browser=required` a missing browser is a failure.
final class BrowserExtension
        implements ExecutionCondition, BeforeEachCallback, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return BrowserTools.missing()
                .filter(_ -> !"required".equals(System.getProperty("mosty.browser")))
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("a browser is there"));
    }

    /// The sample chapters come before what a test adds to the city.
    @Override
    public void beforeEach(ExtensionContext context) {
        var spring = SpringExtension.getApplicationContext(context);
        var samples = Path.of(System.getProperty("mosty.root", ".."), "samples", "wierzbogrod");
        spring.getBean(SampleCity.class)
                .read(spring.getBean(Cities.class).getHome(), samples, _ -> {});
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(
                                Chromium.class,
                                _ -> new Chromium(BrowserTools.find()),
                                Chromium.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Visitors.class,
                        _ -> new Visitors(chromium.browser(), address(context), officers(context)),
                        Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.assertNothingComplained();
        }
    }

    private static Officers officers(ExtensionContext context) {
        var spring = SpringExtension.getApplicationContext(context);
        return new Officers(spring.getBean(Cities.class), spring.getBean(Accounts.class));
    }

    private static String address(ExtensionContext context) {
        var port =
                SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
        return "http://127.0.0.1:" + port;
    }
}
