package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Merely reads a file with the JSON library, every text and number of it, and counts. */
public final class ColdJsonRead {

  private ColdJsonRead() {}

  /** Prints the number of tokens and of characters of the file named. */
  public static void main(String[] files) throws IOException {
    long tokens = 0;
    long characters = 0;
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), Path.of(files[0]))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens++;
        if (token.isScalarValue()) {
          characters += parser.getString().length();
        }
      }
    }
    System.out.println(tokens + " " + characters);
  }
}
