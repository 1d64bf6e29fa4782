package vn.langso.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A plain HTML page in Vietnamese, readable on any phone: one style sheet, no script, nothing foreign. Built as a DOM,
 * so that every text is escaped. Not thread-safe; make one per answer.
 */
public final class PlainPage {

    static final String STYLES = "/huong-dan/trang.css";

    private final Document document;
    private final Element body;

    private PlainPage(String title) {
        document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.expectFirst("html").attr("lang", "vi");
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        document.head().appendElement("title").text(PageTexts.text("page.title", title));
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", STYLES);
        // without one the browser asks for /favicon.ico, which would cost a session and its cookie
        document.head().appendElement("link").attr("rel", "icon").attr("href", "/assets/icons/langso.svg");
        body = document.body().appendElement("main");
        body.appendElement("h1").text(title);
    }

    /** A page with its title as heading. */
    public static PlainPage titled(String title) {
        return new PlainPage(title);
    }

    /** Where the content goes, below the heading. */
    public Element body() {
        return body;
    }

    public String html() {
        return document.outerHtml();
    }
}
