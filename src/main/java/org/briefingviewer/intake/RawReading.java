// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.LooseArticle;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.read.FileKind;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.omission.ShownLength;
import org.briefingviewer.model.progress.WorkProgress;

/// Makes an article of one raw file, in the memory that files share while they are read.
public record RawReading(ArticleImporter importer, MemoryShare room, WorkPatience patience) {
  /// Reads with the patience that every file is given.
  public RawReading(ArticleImporter importer, MemoryShare room) {
    this(importer, room, WorkPatience.USUAL);
  }

  private static final String MORE =
      "Cut it into parts and bring each in by itself; where the machine has more to spare, set the"
          + " variable BRIEFING_MEMORY, for example to 1g, and start the program again.";

  /// Takes what was read, while its memory is still kept free.
  @FunctionalInterface
  public interface Taking<T> {
    /// @param raw the form that it was read from
    /// @param notes what a person should look at though it came in, each naming the file
    /// @throws UnreadableFile when it cannot be taken, with the reason
    T take(ArticleImporter.Raw raw, MarkedArticle article, List<Problem> notes)
        throws UnreadableFile;

    /// Takes what a briefing can hold, and refuses anything else.
    ///
    /// @param room the memory that there is to write it
    default Taking<T> forBriefing(MemoryShare room) {
      return (raw, article, notes) -> {
        Problem tooLong = ShownLength.problem(raw.name(), article.article());
        if (tooLong != null) {
          throw new UnreadableFile(tooLong);
        }
        int figures = article.findings().claims().size();
        if (!room.holds(article)) {
          throw new UnreadableFile(
              new Problem(
                  raw.name(),
                  "It holds %,d figures with their sources, more than the program allows itself"
                          .formatted(figures)
                      + " memory for.",
                  MORE));
        }
        Article read = article.article();
        refuseLines(raw.name(), read.paragraphs().size() + read.dropped().size());
        if (!LooseArticle.holds(article)) {
          throw new UnreadableFile(
              new Problem(
                  raw.name(),
                  "It holds %,d figures, more than an article of a briefing can hold."
                      .formatted(figures),
                  "Cut it into parts and bring each in by itself."));
        }
        return take(raw, article, notes);
      };
    }
  }

  /// Takes what was found in a text, while its memory is still kept free.
  @FunctionalInterface
  public interface PlainTaking<T> {
    /// @param notes what a person should look at, each naming the text
    T take(MarkedArticle article, List<Problem> notes);
  }

  /// Searches a text that is taken as it is.
  ///
  /// @param name what is told of it
  /// @param id what the article is called
  /// @throws UnreadableFile when it cannot be searched, with the reason
  public <T> T readPlain(String name, String id, String text, PlainTaking<T> taking)
      throws UnreadableFile, IOException, Refusal {
    Noted found = new Noted(name);
    return search(
        name,
        ArticleImporter.Draft.numbers(text),
        text.length(),
        progress ->
            taking.take(importer.plain(id, text, found.anew()::add, progress), found.notes()));
  }

  /// Reads a file.
  ///
  /// @param id what the article is called
  /// @throws UnreadableFile when it is no article, with the reason
  public <T> T read(RawArticle file, String id, Taking<T> taking)
      throws UnreadableFile, IOException, Refusal {
    return read(file.name(), id, room.read(file.name(), 0, file::raw), taking);
  }

  /// Makes an article of the first form that is one.
  <T> T read(String name, String id, List<ArticleImporter.Raw> forms, Taking<T> taking)
      throws UnreadableFile, IOException, Refusal {
    UnreadableFile first = null;
    for (ArticleImporter.Raw raw : forms) {
      try {
        return read(name, id, raw, taking);
      } catch (UnreadableFile e) {
        first = first == null ? e : first;
      }
    }
    if (first == null) {
      throw new UnreadableFile(
          new Problem(
              name, "There is no text in it.", "Copy the article's text and paste it again."));
    }
    throw named(first, forms.getFirst().name(), name);
  }

  /// First it is read, which may be done by another process, then searched: what either takes is
  /// not known from the other, and while a long text is searched no document shall be read.
  private <T> T read(String name, String id, ArticleImporter.Raw raw, Taking<T> taking)
      throws UnreadableFile, IOException, Refusal {
    Noted read = new Noted(name);
    ArticleImporter.Draft draft = room.read(name, raw.bytes(), () -> draft(name, raw, read.anew()));
    refuseLines(name, draft.lines());
    Noted found = new Noted(name);
    return search(
        name,
        draft.numbers(),
        draft.length(),
        progress -> {
          MarkedArticle marked = importer.search(id, draft, found.anew()::add, progress);
          progress.at(null);
          return taking.take(raw, marked, read.and(found));
        });
  }

  private <T> T search(String name, int numbers, int length, WorkPatience.Task<T> task)
      throws UnreadableFile, IOException, Refusal {
    if (!room.holds(numbers)) {
      throw new UnreadableFile(
          new Problem(
              name,
              "It holds %,d numbers, more than the program allows itself memory for."
                  .formatted(numbers),
              MORE));
    }
    return room.search(
        name,
        length,
        () -> {
          if (room.isNearlyAll(length, numbers)) {
            importer.ingest().rest();
          }
          return patience.with(name, task);
        });
  }

  /// Before all of them are searched for what a page has around its text.
  private static void refuseLines(String name, int lines) throws UnreadableFile {
    if (lines > LooseArticle.MOST_LINES) {
      throw new UnreadableFile(
          new Problem(
              name,
              "It holds %,d paragraphs or lines, more than an article of a briefing can hold."
                  .formatted(lines),
              "Cut it into parts and bring each in by itself."));
    }
  }

  /// A document is read by another process, which has its own patience, and may have to wait for
  /// it.
  private ArticleImporter.Draft draft(String name, ArticleImporter.Raw raw, Noted noted)
      throws UnreadableFile, IOException, Refusal {
    return FileKind.of(raw.bytes()) instanceof FileKind.Document
        ? importer.draft(raw, noted::add, WorkProgress.UNHEARD)
        : patience.with(name, progress -> importer.draft(raw, noted::add, progress));
  }

  /// What is noted of a file as its user names it; begun anew when it is read again.
  private record Noted(String name, List<Problem> notes) {
    Noted(String name) {
      this(name, new ArrayList<>());
    }

    Noted anew() {
      notes.clear();
      return this;
    }

    void add(Problem note) {
      notes.add(new Problem(name, note.what(), note.remedy()));
    }

    List<Problem> and(Noted others) {
      List<Problem> all = new ArrayList<>(notes);
      all.addAll(others.notes);
      return all;
    }
  }

  /// Names the file as its user does, where the reason names it by its last name.
  private static UnreadableFile named(UnreadableFile reason, String last, String name) {
    Problem problem = reason.problem();
    return problem.where().startsWith(last)
        ? new UnreadableFile(
            new Problem(
                name + problem.where().substring(last.length()), problem.what(), problem.remedy()))
        : reason;
  }
}
