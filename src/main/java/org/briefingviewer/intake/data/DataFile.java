// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.web.WebPage;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import tools.jackson.databind.JsonNode;

/// A file of data, of whatever format comes in.
///
/// @param path where it lies
public record DataFile(Path path) {
  private static final String WEB = "W3C Web Annotations";
  private static final int HEAD = 512;
  private static final int LARGEST = 64 << 20;

  /// Tells by its first signs whether a file is data and no article.
  public boolean recognised() throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).stripLeading();
      return head.startsWith("{\"")
          || head.matches("(?s)[\\[{]\\s*[\"{].*")
          || head.startsWith("\uFEFF{");
    }
  }

  /// Returns why it is not taken for an article.
  public Problem noArticle() {
    return new Problem(
        path.toString(),
        "It is data (JSON) and no article.",
        "Name the briefing that holds the articles it speaks of: --into FILE.briefing.");
  }

  /// Reads it.
  ///
  /// @throws Refused when it is of no format that comes in, or is damaged, naming the place
  public Delivery read() throws IOException, Refused {
    if (Files.isDirectory(path)) {
      throw unknown("It is a folder.");
    }
    if (Files.size(path) > LARGEST) {
      throw new Refused(
          path.toString(),
          "It is larger than 64 MB.",
          "Export fewer articles at a time (--article), and bring them in one by one.");
    }
    try {
      return read(Files.readAllBytes(path));
    } catch (IllegalArgumentException e) {
      Malformed told = Malformed.of(name(), e);
      throw new Refused(
          told.where(), told.what(), "Mend the file there, or export it again from its source.");
    }
  }

  private String name() {
    return String.valueOf(path.getFileName());
  }

  private Delivery read(byte[] bytes) throws Refused {
    JsonNode root = Json.parse(name(), bytes);
    if (WebPage.is(root)) {
      WebPage page = WebPage.read(name(), root);
      return new Delivery(WEB, page.texts(), page.foreign());
    }
    throw unknown("It is JSON of no kind that is known.");
  }

  private Refused unknown(String what) {
    return new Refused(
        List.of(
            new Problem(
                path.toString(),
                what,
                "What comes in are " + WEB + ", as \"export --to w3c\" writes them.")));
  }
}
