// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;

/// Makes an article of one raw file, in the memory that files share while they are read.
public record RawReading(Importer importer, MemoryShare room) {
  /// Takes what was read, while its memory is still kept free.
  @FunctionalInterface
  public interface Taking<T> {
    /// @param raw the form that it was read from
    /// @param notes what a person should look at though it came in, each naming the file
    T take(Importer.Raw raw, MarkedArticle article, List<Problem> notes);
  }

  /// Reads a file.
  ///
  /// @param id what the article is called
  /// @throws Unreadable when it is no article, with the reason
  public <T> T read(Incoming file, String id, Taking<T> taking)
      throws Unreadable, IOException, Refused {
    return read(file.name(), id, room.read(file.name(), 0, file::raw), taking);
  }

  /// Makes an article of the first form that is one.
  <T> T read(String name, String id, List<Importer.Raw> forms, Taking<T> taking)
      throws Unreadable, IOException, Refused {
    Unreadable first = null;
    for (Importer.Raw raw : forms) {
      try {
        return room.read(name, raw.bytes(), () -> readNow(name, id, raw, taking));
      } catch (Unreadable e) {
        first = first == null ? e : first;
      }
    }
    if (first == null) {
      throw new Unreadable(
          new Problem(
              name, "There is no text in it.", "Copy the article's text and paste it again."));
    }
    throw named(first, forms.getFirst().name(), name);
  }

  private <T> T readNow(String name, String id, Importer.Raw raw, Taking<T> taking)
      throws Unreadable {
    List<Problem> notes = new ArrayList<>();
    MarkedArticle marked =
        importer.read(id, raw, note -> notes.add(new Problem(name, note.what(), note.remedy())));
    return taking.take(raw, marked, notes);
  }

  /// Names the file as its user does, where the reason names it by its last name.
  private static Unreadable named(Unreadable reason, String last, String name) {
    Problem problem = reason.problem();
    return problem.where().startsWith(last)
        ? new Unreadable(
            new Problem(
                name + problem.where().substring(last.length()), problem.what(), problem.remedy()))
        : reason;
  }
}
