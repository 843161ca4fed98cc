package jp.hashiwatashi.shared.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Draws a document as PDF. Fonts are embedded, nothing is fetched from anywhere, and a character that
 * the font has not is shown as 〓 and listed.
 *
 * <p>The document is well-formed XHTML with its own style. Where something is missing, the element
 * with the id {@code missing} gets an entry for each character; else it is taken out.
 */
public final class Paper {

  /** The font family for styles. */
  public static final String FONT = PaperFont.FAMILY;

  static {
    // It tells every font it loads; what goes wrong is thrown.
    XRLog.setLoggingEnabled(false);
  }

  private Paper() {}

  /**
   * Draws the document; the stream stays the caller's to close.
   *
   * @throws IllegalArgumentException when the document is not well-formed
   */
  public static void draw(String document, OutputStream out) throws IOException {
    Document sheet = parsed(document);
    Glyphs glyphs = new Glyphs();
    glyphs.replaceIn(sheet.getDocumentElement());
    tell(glyphs.missing(), sheet);
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFont(PaperFont::regular, PaperFont.FAMILY, 400, FontStyle.NORMAL, true)
        .useFont(PaperFont::bold, PaperFont.FAMILY, 700, FontStyle.NORMAL, true)
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        // Accessible, and without fonts that every reader is thought to have.
        .usePdfUaAccessibility(true)
        .withProducer("Hashiwatashi")
        .withW3cDocument(sheet, null)
        .toStream(drawn)
        .run();
    SearchableText.write(drawn.toByteArray(), out);
  }

  private static Document parsed(String document) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null); // what is wrong is thrown, not printed
      return builder.parse(new InputSource(new StringReader(document)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
    }
  }

  private static void tell(Map<String, String> missing, Document sheet) {
    Element place = byId(sheet.getDocumentElement(), "missing");
    if (place == null) {
      return;
    }
    if (missing.isEmpty()) {
      place.getParentNode().removeChild(place);
      return;
    }
    Element list = sheet.createElement("ul");
    missing.forEach((number, around) -> {
      Element entry = sheet.createElement("li");
      entry.setTextContent(number + " … " + around);
      list.appendChild(entry);
    });
    place.appendChild(list);
  }

  private static @Nullable Element byId(Element element, String id) {
    if (element.getAttribute("id").equals(id)) {
      return element;
    }
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      Element found = child instanceof Element inner ? byId(inner, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
