package pl.mosty.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The web application; its modules are the packages beside this class.
@SpringBootApplication
public class MostyApplication {

    public static void main(String... args) {
        SpringApplication.run(MostyApplication.class, args);
    }
}
