package pl.mosty.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import pl.mosty.app.account.AccountId;
import pl.mosty.app.account.Accounts;
import pl.mosty.app.account.CityId;
import pl.mosty.app.account.Role;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.register.outline.HouseStyles;
import pl.mosty.app.test.ServerTest;
import pl.mosty.report.chapter.HouseStyle;
import pl.mosty.report.chapter.WomensOffices;

@ServerTest
final class HouseStyleTest {

    @Autowired MockMvc browser;
    @Autowired Accounts accounts;
    @Autowired HouseStyles styles;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);
    private SignedIn anna = new SignedIn(new AccountId(city, 0), "", "", Role.EDITOR, false, "");

    @BeforeEach
    void anEditor() {
        city = Cities.aCity(jdbc);
        var login = "anna-" + UUID.randomUUID();
        accounts.create(city, login, "Anna Żak", Role.EDITOR, "korek-wiosło-latarnia");
        anna = accounts.find(login).orElseThrow();
    }

    @Test
    void keepsWhatTheOfficeChooses() throws Exception {
        choose(Map.of("women", "BY_NOUN", "preposition-UA", "w", "ties", "w, Z  i"));

        var style = styles.find(city).orElseThrow();
        assertThat(style.women()).isEqualTo(WomensOffices.BY_NOUN);
        assertThat(style.prepositions().chosen()).isEqualTo(Map.of("UA", "w"));
        assertThat(style.ties().words()).containsExactly("i", "w", "z");
        assertThat(style.order()).isEqualTo(HouseStyle.USUAL.order());
        assertThat(page())
                .contains("<option value=\"BY_NOUN\" selected>", ">w Ukrainie</option>")
                .contains("<option value=\"w\" selected>w Ukrainie");
    }

    @Test
    void takesAChoiceBack() throws Exception {
        choose(Map.of("preposition-UA", "w", "preposition-LT", "w"));
        choose(Map.of("preposition-UA", ""));

        assertThat(styles.find(city).orElseThrow().prepositions().chosen())
                .isEqualTo(Map.of("LT", "w"));
    }

    @Test
    void leavesTheStyleWhereNothingOfferedIsChosen() throws Exception {
        choose(Map.of("women", "X", "preposition-DK", "na", "preposition-UA", "ku"));

        assertThat(styles.find(city)).contains(HouseStyle.USUAL);
    }

    private void choose(Map<String, String> fields) throws Exception {
        var request = post("/office/style").with(user(anna)).with(csrf());
        fields.forEach(request::param);
        browser.perform(request).andExpect(status().is3xxRedirection());
    }

    private String page() throws Exception {
        return browser.perform(get("/office/style").with(user(anna)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
