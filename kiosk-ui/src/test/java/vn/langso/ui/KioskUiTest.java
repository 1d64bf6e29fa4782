package vn.langso.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.langso.LangSoApplication;
import vn.langso.config.accounts.Role;

/**
 * Base of the tests that look at screens without a browser. A subclass says what a person does: {@link #open} a path,
 * find by visible text, act, look. Everything behind the screens is real; the database is in memory, the data
 * directory temporary, and the server's own locale Turkish, so that nothing can lean on it. A missing text fails.
 *
 * <p>Beans may be replaced in a subclass with {@code @MockitoBean}; the context is otherwise shared by all tests.
 */
@SpringBootTest(
        classes = LangSoApplication.class,
        properties = {"langso.texts.strict=true", "spring.datasource.url=jdbc:h2:mem:screens;DB_CLOSE_DELAY=-1"})
public abstract class KioskUiTest {

    @Autowired
    private ApplicationContext beans;

    private Locale serverLocale = Locale.getDefault();

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry registry) throws IOException {
        Path data = Files.createTempDirectory("langso-screens");
        registry.add("langso.data", data::toString);
    }

    @BeforeEach
    protected void openBrowser() {
        serverLocale = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        MockVaadin.setup(UI::new, new MockSpringServlet(ScreenRoutes.all(), beans, UI::new));
    }

    @AfterEach
    protected void closeBrowser() {
        MockVaadin.tearDown();
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
        Locale.setDefault(serverLocale);
    }

    /** Goes to an address, for example {@code bai/cai-dat-vneid}. */
    protected static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    /** The address on the screen, without the leading slash. */
    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** The title of the browser's tab. */
    protected static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** Everything that can be read on the screen, piece by piece; for tests that look for a text anywhere. */
    protected static List<String> texts() {
        return ScreenTexts.of(UI.getCurrent());
    }

    /** From now on this person sits at the screen; call before {@link #open}. */
    protected static void signIn(String username, Role... roles) {
        var authorities = Arrays.stream(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        User user = new User(username, "", authorities);
        Authentication signedIn = new TestingAuthenticationToken(user, null, List.copyOf(authorities));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        FakeRequest request = (FakeRequest)
                com.vaadin.flow.server.VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(signedIn);
        request.setUserInRole((principal, role) ->
                authorities.stream().anyMatch(held -> held.getAuthority().equals("ROLE_" + role)));
    }
}
