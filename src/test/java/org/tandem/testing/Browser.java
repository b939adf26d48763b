package org.tandem.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person at a headless Chromium: finds things by what they are called, as a screen reader names them, through shadow
 * roots; waits on what the page shows and on Vaadin's client being idle, never on time.
 */
public final class Browser implements AutoCloseable {

    /** The size of a window; 320 px is the narrowest that must work. */
    public enum Size {
        WIDE(1280, 900),
        NARROW(320, 720);

        private final Dimension dimension;

        Size(int width, int height) {
            this.dimension = new Dimension(width, height);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_TABS = 150;
    private static final String FIND = resource("find.js");

    private final ChromeDriver driver;
    private final Path profile;
    private final String address;

    /** @param address where Tandem answers, without a slash at the end */
    public Browser(String address, Locale language) {
        this.address = address;
        try {
            this.profile = Files.createTempDirectory("tandem-browser");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Chromium.browser());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=" + language.toLanguageTag(),
                "--accept-lang=" + language.toLanguageTag(),
                "--user-data-dir=" + profile);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language.toLanguageTag()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Chromium.driver().toFile())
                .build();
        this.driver = new ChromeDriver(service, options);
        resize(Size.WIDE);
    }

    public void resize(Size size) {
        // The window cannot be made narrower than some 500 px; the page can.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        size.dimension.width,
                        "height",
                        size.dimension.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
    }

    public void preferDark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    public void open(String path) {
        driver.get(address + path);
        waitUntilIdle();
    }

    public String path() {
        return driver.getCurrentUrl().replaceFirst("^https?://[^/]+", "");
    }

    /** Waits until the browser is at an address of Tandem's. */
    public void reach(String path) {
        await(() -> path().equals(path) ? path : null, "the address " + path);
        waitUntilIdle();
    }

    /** The visible element of a role with that accessible name (or one that begins with it, when it ends with …). */
    public WebElement find(String role, String name) {
        return await(
                () -> (WebElement) script(FIND + "return find(arguments[0], arguments[1]);", role, name),
                role + " “" + name + "”");
    }

    public boolean shows(String role, String name) {
        waitUntilIdle();
        return script(FIND + "return find(arguments[0], arguments[1]);", role, name) != null;
    }

    public void click(String role, String name) {
        act(() -> inView(find(role, name)).click());
    }

    /** Replaces what stands in a field. */
    public void type(String label, String text) {
        act(() -> {
            WebElement field = find("textbox", label);
            field.clear();
            field.sendKeys(text);
            field.sendKeys(Keys.TAB);
        });
    }

    /** What stands in a field. */
    public String typed(String label) {
        return String.valueOf(find("textbox", label).getDomProperty("value"));
    }

    /** Opens a list of choices and takes one of them. */
    public void choose(String label, String option) {
        click("button", label + "…");
        click("option", option);
    }

    /** Clicks what has no role but says this, such as a notice. */
    public void clickText(String text) {
        WebElement said = await(
                () -> (WebElement) script(FIND + "return innermost(arguments[0]);", text), "the text “" + text + "”");
        said.click();
    }

    public void doubleClick(String role, String name) {
        act(() -> new Actions(driver).doubleClick(inView(find(role, name))).perform());
    }

    /** Presses keys where the focus is. */
    public void press(CharSequence... keys) {
        act(() -> new Actions(driver).sendKeys(keys).perform());
    }

    /** Goes on with the Tab key until the focus is there. */
    public void tabTo(String role, String name) {
        for (int step = 0; step < MOST_TABS; step++) {
            press(Keys.TAB);
            if (isFocused(role, name)) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach " + role + " “" + name + "” at " + path());
    }

    public boolean isFocused(String role, String name) {
        return Boolean.TRUE.equals(script(FIND + "return isFocused(arguments[0], arguments[1]);", role, name));
    }

    /** What is read out with a field besides its label: what helps to fill it, what is wrong with it. */
    public String description(String role, String name) {
        return String.valueOf(script(FIND + "return descriptionOf(arguments[0]);", find(role, name)));
    }

    /** The language in which a text of the page is read out; the innermost element that holds it all says it. */
    public String languageOf(String text) {
        return await(
                () -> (String) script(FIND + "return languageOf(arguments[0]);", text),
                "the language of “" + text + "”");
    }

    /** How many elements a CSS selector finds on the page. */
    public int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    /** What the server answered when the page was loaded. */
    public int status() {
        return Math.toIntExact(Objects.requireNonNull(
                (Long) script("return performance.getEntriesByType('navigation')[0].responseStatus;")));
    }

    /** Waits until the page shows the text anywhere. */
    public void see(String text) {
        await(() -> text().contains(text) ? text : null, "the text “" + text + "” in: " + text());
    }

    /** Waits until the page does not show the text any more. */
    public void seeNoMore(String text) {
        await(() -> text().contains(text) ? null : text, "the text “" + text + "” to go");
    }

    /** The page's visible text, shadow roots included. */
    public String text() {
        return String.valueOf(script(FIND + "return visibleText();"));
    }

    /** How many pixels the page can be scrolled sideways once it has come to rest: none is right. */
    public long sidewaysOverflow() {
        try {
            new WebDriverWait(driver, Duration.ofSeconds(3), Duration.ofMillis(50)).until(page -> overflow() == 0);
        } catch (TimeoutException atRest) {
            return overflow();
        }
        return 0;
    }

    private long overflow() {
        return Objects.requireNonNull(
                (Long) script("return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth;"));
    }

    public @Nullable Object script(String javascript, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(javascript, arguments);
    }

    public @Nullable Object asyncScript(String javascript, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(javascript, arguments);
    }

    /** Forgets every session, under whichever name of the machine it began. */
    public void deleteCookies() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    /** Leaves the browser with sessions that the server no longer knows, as when they have expired. */
    public void expireSessions() {
        driver.manage().getCookies().forEach(cookie -> {
            driver.manage().deleteCookie(cookie);
            driver.manage().addCookie(new Cookie(cookie.getName(), "expired"));
        });
    }

    public void screenshot(Path file) {
        waitUntilIdle();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Waits until the page is loaded and Vaadin's client has nothing under way. */
    public void waitUntilIdle() {
        await(
                () -> Boolean.TRUE.equals(script("""
                if (document.readyState !== 'complete') return false;
                const flow = window.Vaadin && window.Vaadin.Flow;
                if (!flow || !flow.clients) return !document.querySelector('script[src*="VAADIN"]');
                const clients = Object.values(flow.clients).filter(client => client.isActive);
                return clients.length > 0 && clients.every(client => !client.isActive());
                """)) ? Boolean.TRUE : null,
                "an idle page at " + driver.getCurrentUrl());
    }

    @Override
    public void close() {
        driver.quit();
        Temporary.delete(profile);
    }

    /** Scrolls to an element and waits until it stands still, so that a click meets it and not what just stood there. */
    private WebElement inView(WebElement element) {
        asyncScript("""
                const [element, done] = arguments;
                element.scrollIntoView({ block: 'center', behavior: 'instant' });
                let still = 0;
                let before = '';
                const look = () => {
                  const now = JSON.stringify(element.getBoundingClientRect());
                  still = now === before ? still + 1 : 0;
                  before = now;
                  if (still === 3) done(); else requestAnimationFrame(look);
                };
                look();
                """, element);
        return element;
    }

    private void act(Runnable act) {
        waitUntilIdle();
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(ElementClickInterceptedException.class)
                .ignoring(ElementNotInteractableException.class)
                .until(page -> {
                    act.run();
                    return true;
                });
        waitUntilIdle();
    }

    private <T> T await(Supplier<@Nullable T> condition, String what) {
        try {
            return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                    .ignoring(StaleElementReferenceException.class)
                    .ignoring(JavascriptException.class)
                    .until(page -> condition.get());
        } catch (TimeoutException never) {
            String shown = String.valueOf(driver.findElement(By.tagName("body")).getText());
            throw new AssertionError(
                    "Waited in vain for " + what + " at " + driver.getCurrentUrl() + "\n" + shown, never);
        }
    }

    private static String resource(String name) {
        try (var script = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
