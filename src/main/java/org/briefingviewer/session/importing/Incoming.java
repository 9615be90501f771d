// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.Importer;
import org.jspecify.annotations.Nullable;

/// Something that is to become an article.
sealed interface Incoming {
  /// Returns what a person calls it.
  String name();

  /// Returns the raw forms in which it can be had, the best first.
  ///
  /// @throws IOException when it cannot be read at all
  List<Importer.Raw> raw() throws IOException;

  /// An article that came in, and the raw form that it was made of.
  record Read(MarkedArticle article, Importer.Raw raw) {}

  /// Makes an article of the first form that is one.
  ///
  /// @throws Unreadable when none is, with the reason that the best form gives
  default Read read(Importer importer, String id) throws Unreadable {
    Unreadable first = null;
    for (Importer.Raw raw : bytes()) {
      try {
        return new Read(importer.read(id, raw), raw);
      } catch (Unreadable e) {
        first = first == null ? e : first;
      }
    }
    throw first == null
        ? new Unreadable(
            new Problem(
                name(), "There is no text in it.", "Copy the article's text and paste it again."))
        : first;
  }

  private List<Importer.Raw> bytes() throws Unreadable {
    try {
      return raw();
    } catch (IOException e) {
      throw new Unreadable(
          new Problem(
              name(),
              "It could not be read.",
              "Check that the file is there and may be read, then try again."));
    }
  }

  /// A file.
  record OfFile(Path path) implements Incoming {
    private static final long LARGEST = 64L << 20;

    @Override
    public String name() {
      return Importer.nameOf(path);
    }

    @Override
    public List<Importer.Raw> raw() throws IOException {
      if (Files.size(path) > LARGEST) {
        // Its first bytes are enough to be told that it is too large.
        return List.of(new Importer.Raw(name(), new byte[(int) LARGEST + 1]));
      }
      return List.of(new Importer.Raw(name(), Files.readAllBytes(path)));
    }
  }

  /// Words from the clipboard: the marked-up form first, which knows paragraphs and links.
  record OfClipboard(@Nullable String text, @Nullable String html) implements Incoming {
    @Override
    public String name() {
      return "clipboard";
    }

    @Override
    public List<Importer.Raw> raw() {
      List<Importer.Raw> forms = new ArrayList<>();
      if (html != null && !html.isBlank()) {
        forms.add(new Importer.Raw("pasted.html", html.getBytes(StandardCharsets.UTF_8)));
      }
      if (text != null && !text.isBlank()) {
        forms.add(new Importer.Raw("pasted.txt", text.getBytes(StandardCharsets.UTF_8)));
      }
      return forms;
    }
  }
}
