// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.SpecialFile;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// Something that is to become an article.
public sealed interface RawArticle {
  /// Returns what a person calls it, with its folder where that tells it apart.
  String name();

  /// Returns the raw forms in which it can be had, the best first.
  ///
  /// @throws UnreadableFile when it cannot be read at all, with the reason
  List<ArticleImporter.Raw> raw() throws UnreadableFile;

  /// A file.
  ///
  /// @param name as the user named it
  record OfFile(Path path, String name) implements RawArticle {
    private static final int LARGEST = 64 << 20;

    /// A file that goes by its name alone.
    public static OfFile of(Path path) {
      return new OfFile(path, ArticleImporter.nameOf(path));
    }

    @Override
    public List<ArticleImporter.Raw> raw() throws UnreadableFile {
      try {
        if (PlainFile.isDevice(path)) {
          throw refused(
              "It is a device or a pipe, and no file.",
              "Name a file; what comes through a pipe is read from the standard input, named -.");
        }
        if (Files.isDirectory(path)) {
          throw refused("It is a folder, and a raw article is a file.", "Name a file.");
        }
        if (PlainFile.given(path).look().size() > LARGEST) {
          throw refused(
              "It is larger than 64 MB, and a raw article is smaller.",
              "Cut it down to the article, or save it without its pictures.");
        }
        return List.of(
            new ArticleImporter.Raw(
                ArticleImporter.nameOf(path), PlainFile.given(path).bytes(LARGEST)));
      } catch (NoSuchFileException e) {
        throw refused("There is no such file.", "Check the name and the path.");
      } catch (SpecialFile e) {
        throw refused(e.what(), "Name the file that is meant.");
      } catch (AccessDeniedException e) {
        throw refused("It may not be read.", "Change its permissions or leave it out.");
      } catch (IOException e) {
        throw refused(
            "It could not be read (" + e.getMessage() + ").",
            "Check that the file is there and may be read, then try again.");
      }
    }

    private UnreadableFile refused(String what, String remedy) {
      return new UnreadableFile(new Problem(name, what, remedy));
    }
  }

  /// What comes through a stream; it can be read once.
  record OfStream(InputStream in) implements RawArticle {
    private static final int LARGEST = 64 << 20;

    @Override
    public String name() {
      return "standard-input";
    }

    @Override
    public List<ArticleImporter.Raw> raw() throws UnreadableFile {
      try {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
          throw new UnreadableFile(
              new Problem(
                  name(),
                  "More than 64 MB come through it, and a raw article is smaller.",
                  "Cut it down to the article."));
        }
        return List.of(new ArticleImporter.Raw(name(), bytes));
      } catch (IOException e) {
        throw new UnreadableFile(
            new Problem(name(), "It broke off (" + e.getMessage() + ").", "Try again."));
      }
    }
  }

  /// Words from the clipboard: the marked-up form first, which knows paragraphs and links.
  record OfClipboard(@Nullable String text, @Nullable String html) implements RawArticle {
    @Override
    public String name() {
      return "clipboard";
    }

    @Override
    public List<ArticleImporter.Raw> raw() {
      List<ArticleImporter.Raw> forms = new ArrayList<>();
      if (html != null && !html.isBlank()) {
        forms.add(new ArticleImporter.Raw("pasted.html", html.getBytes(StandardCharsets.UTF_8)));
      }
      if (text != null && !text.isBlank()) {
        forms.add(new ArticleImporter.Raw("pasted.txt", text.getBytes(StandardCharsets.UTF_8)));
      }
      return forms;
    }
  }
}
