package vn.langso.media.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/**
 * Gives the layout engine our own style sheets and the pictures of this sheet's guide from memory, its built-in sheet
 * (without it every element is inline), and nothing else: no file, no network, no font, no second document.
 */
final class LockedUserAgent extends ITextUserAgent {
    private static final String BUILT_IN =
            Objects.requireNonNull(builtIn(), "built-in style sheet").toString();
    private static final Logger LOG = LoggerFactory.getLogger(LockedUserAgent.class);
    private final SheetStyles styles;
    private Map<String, byte[]> pictures = Map.of();

    LockedUserAgent(ITextOutputDevice device, SheetStyles styles) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        this.styles = styles;
    }

    /** From now on these pictures, by the names of their stored files, and no others. */
    void hold(Map<String, byte[]> ofThisSheet) {
        pictures = Map.copyOf(ofThisSheet);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        if (BUILT_IN.equals(uri)) {
            return super.getCSSResource(uri);
        }
        String css = styles.sheet(uri).orElseGet(() -> refused(uri));
        return new CSSResource(new ByteArrayInputStream(css.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ImageResource getImageResource(String uri) {
        refused(uri);
        return new ImageResource(uri, null);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new IllegalArgumentException("A sheet never loads documents, but asked for " + PrintText.excerpt(uri));
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        byte[] picture = pictures.get(uri);
        if (picture != null) {
            return picture;
        }
        refused(uri);
        return new byte[0];
    }

    /** Leaves the address as it is; the default would look into the working directory. */
    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        if (BUILT_IN.equals(uri)) {
            return super.openStream(uri);
        }
        throw new IOException("A sheet never opens " + PrintText.excerpt(uri));
    }

    @Override
    protected URLConnection openConnection(String uri) throws IOException {
        if (BUILT_IN.equals(uri)) {
            return super.openConnection(uri);
        }
        throw new IOException("A sheet never connects to " + PrintText.excerpt(uri));
    }

    private static String refused(String uri) {
        LOG.warn("A sheet asked for {}, refused: sheets load nothing", PrintText.excerpt(uri));
        return "";
    }

    private static @Nullable URL builtIn() {
        return ITextRenderer.class.getResource("/resources/css/XhtmlNamespaceHandler.css");
    }
}
