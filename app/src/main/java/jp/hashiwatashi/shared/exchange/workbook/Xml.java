package jp.hashiwatashi.shared.exchange.workbook;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML part read element by element, without DTD or entities, and no deeper than any workbook. */
final class Xml implements Closeable {

  private static final XMLInputFactory FACTORY = factory();
  private static final String MEND = "Excelで開けるか確かめ、「Excelブック（.xlsx）」として保存し直してください";

  private final InputStream bytes;
  private final XMLStreamReader reader;
  private int depth;
  private boolean ended;

  Xml(InputStream bytes) throws WorkbookFault, IOException {
    this.bytes = bytes;
    try {
      this.reader = FACTORY.createXMLStreamReader(characters(bytes));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      bytes.close();
      throw fault(e);
    }
  }

  /** UTF-8 whatever the part says of itself: no program writes workbooks otherwise. */
  private static Reader characters(InputStream bytes) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    Reader characters = new BufferedReader(new InputStreamReader(bytes, decoder));
    characters.mark(1);
    if (characters.read() != '\uFEFF') {
      characters.reset();
    }
    return characters;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("external entity");
    });
    return factory;
  }

  /** The next event, {@link XMLStreamConstants#END_DOCUMENT} at the end. */
  int next() throws WorkbookFault {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > Limits.DEPTH) {
            throw WorkbookFault.ofFile("ブックのXMLの入れ子が深すぎます", MEND);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw WorkbookFault.ofFile("ブックのXMLに、使えない宣言（DTD、実体）があります。開くと危険なファイルかもしれません", MEND);
        default -> {}
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw fault(e);
    }
  }

  /** What made the parser stop. */
  private static WorkbookFault fault(Exception e) {
    for (Throwable cause = e; cause != null; cause = nextCause(cause)) {
      if (cause instanceof ZipException) {
        return Archive.broken();
      }
    }
    return WorkbookFault.ofFile("ブックのXMLが壊れているか、途中で切れています", MEND);
  }

  private static @Nullable Throwable nextCause(Throwable cause) {
    return cause instanceof XMLStreamException stream && stream.getNestedException() != null
        ? stream.getNestedException()
        : cause.getCause();
  }

  /** Goes on to the next element that begins; false at the end of the part. */
  boolean nextElement() throws WorkbookFault {
    while (!ended) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      ended = event == XMLStreamConstants.END_DOCUMENT;
    }
    return false;
  }

  /** The element's name without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  boolean isAt(String name) {
    return reader.getLocalName().equals(name);
  }

  /** Elements around the present one, itself included. */
  int depth() {
    return depth;
  }

  @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  boolean isTrue(String attribute) {
    String value = attribute(attribute);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /** A whole number that is not negative; -1 when the attribute is absent or no such number. */
  int number(String attribute) {
    return whole(attribute(attribute));
  }

  static int whole(@Nullable String value) {
    if (value == null || value.isEmpty() || value.length() > 9) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Adds the characters of the present event to a text. */
  void appendTo(StringBuilder text) {
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      // nothing of it is needed any more
    }
    bytes.close();
  }
}
