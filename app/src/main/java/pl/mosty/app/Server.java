package pl.mosty.app;

import java.util.Map;
import org.springframework.boot.SpringApplication;

/// Runs the web application until the process is told to stop.
public final class Server {

    private Server() {}

    public static void run(ServerSettings settings) {
        var application = new SpringApplication(MostyApplication.class);
        application.setDefaultProperties(Map.of("server.port", settings.port()));
        application.run();
    }
}
