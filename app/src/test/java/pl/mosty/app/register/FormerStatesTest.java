package pl.mosty.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.importing.review.form.Countries;
import pl.mosty.app.page.Language;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.app.register.person.PostTitle;
import pl.mosty.app.register.person.Posts;
import pl.mosty.app.test.ServerTest;

@ServerTest
final class FormerStatesTest {

    @Autowired Posts posts;
    @Autowired JdbcClient jdbc;

    @Test
    void keepsAPostOfAStateThatIsNoMore() {
        var city = Cities.aCity(jdbc);
        var details = new PostDetails("Ambasador", "CSHH", null, null);

        var id = posts.add(city, details, "ambasador-czechoslowacji", new Actor("Anna"));

        assertThat(posts.find(city, id).map(PostTitle::of)).contains("Ambasador Czechosłowacji");
    }

    @Test
    void namesItInTheReview() {
        assertThat(Countries.name("CSHH", Language.PL)).isEqualTo("Czechosłowacja");
        assertThat(Countries.name("CSHH", Language.EN)).isEqualTo("Czechoslovakia");
        assertThat(Countries.code("Jugosławia")).contains("YUCS");
        assertThat(Countries.code("SUHH")).contains("SUHH");
    }
}
