// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.issued;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.briefingviewer.export.pdf.PdfPress;
import org.briefingviewer.issued.CopyComparison;
import org.briefingviewer.issued.CopyWords;
import org.briefingviewer.issued.CorrectedFigure;
import org.briefingviewer.issued.ErratumPage;
import org.briefingviewer.issued.FigureStatements;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.issued.IssuedFigure;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// The remembered copies of briefings: what goes out is put down, and held against what a briefing
/// says now. Reads and writes while it is asked; nothing runs in the background.
///
/// @param speech in whose language copies are remembered, and errata written
public record CopyRegister(IssuedFolder folder, MessageSpeech speech) {

  /// How a copy goes out.
  ///
  /// @param format the id of the format, or [IssuedCopy#BRIEFING]
  /// @param article the id of the only article on it, or null for the whole briefing
  /// @param printed whether it went to a printer
  /// @param path where it was written, or null where it stands in no file
  /// @param figures those that it shows, or null where it shows all
  public record Outgoing(
      String format,
      boolean printed,
      @Nullable String article,
      @Nullable Path path,
      @Nullable Set<EstimateId> figures) {

    /// Makes one that shows all figures.
    public Outgoing(String format, boolean printed, @Nullable String article, @Nullable Path path) {
      this(format, printed, article, path, null);
    }

    private boolean shows(IssuedFigure figure) {
      return figures == null || figures.contains(figure.of());
    }
  }

  /// Remembers a copy. The same sealed state at the same place, once more, is nothing new.
  ///
  /// @param untitled whether the briefing has no file of its own yet
  public void remember(Briefing briefing, boolean untitled, Outgoing way, OffsetDateTime at)
      throws IOException, Refusal {
    IssuedCopy copy =
        new IssuedCopy(
            UUID.randomUUID().toString(),
            way.format(),
            way.printed(),
            IssuedCopy.Of.of(briefing.about(), untitled),
            way.article(),
            at,
            IssuedCopy.last(briefing.history()),
            way.path() == null ? null : way.path().toAbsolutePath());
    boolean known =
        copy.format().equals(IssuedCopy.BRIEFING)
            && folder.of(briefing.about()).stream().anyMatch(copy::sameState);
    if (!known) {
      FigureStatements sayings = new FigureStatements(briefing, speech);
      folder.add(
          copy,
          to ->
              sayings.each(
                  way.article(),
                  figure -> {
                    if (way.shows(figure)) {
                      to.accept(figure);
                    }
                  }));
    }
  }

  /// Returns the copies that show figures otherwise than a briefing says them now, the newest
  /// first.
  ///
  /// @param article only what they show of this article, or null for all
  /// @param superseded asked before each copy whether it is wanted no more
  public List<StaleCopy> stale(
      Briefing briefing, @Nullable String article, BooleanSupplier superseded)
      throws IOException, Refusal {
    List<StaleCopy> found = new ArrayList<>();
    List<IssuedCopy> copies = folder.of(briefing.about());
    if (copies.isEmpty()) {
      return found;
    }
    CopyComparison comparison = new CopyComparison(briefing, briefing.history(), speech);
    for (IssuedCopy copy : copies) {
      if (superseded.getAsBoolean()) {
        return found;
      }
      Map<String, List<IssuedFigure>> figures = folder.figures(copy);
      List<String> articles =
          figures.keySet().stream().filter(id -> article == null || article.equals(id)).toList();
      List<CorrectedFigure> corrected =
          comparison.corrected(copy, articles, id -> figures.getOrDefault(id, List.of()));
      if (!corrected.isEmpty()) {
        found.add(new StaleCopy(copy, corrected));
      }
    }
    return found;
  }

  /// Returns how many copies of a briefing are remembered.
  public int count(Briefing briefing) throws IOException {
    return folder.of(briefing.about()).size();
  }

  /// Writes errata to copies as one PDF, a page or more for each, and takes note of what they tell.
  /// It takes the place of no file: that may be a copy, or an erratum that says what this one does
  /// not.
  ///
  /// @param assets the program's folder of fonts
  public void writeErrata(
      Briefing briefing, List<StaleCopy> copies, OffsetDateTime made, Path assets, Path out)
      throws IOException, Refusal {
    if (Files.exists(out)) {
      throw new Refusal(
          out.toString(),
          "A file of that name is there, and an erratum never replaces one.",
          "Choose a new name.");
    }
    ErratumPage page = new ErratumPage(briefing, speech);
    List<BriefingPage> pages =
        copies.stream().map(each -> page.of(each.copy(), each.corrected())).toList();
    PdfPress.print(pages, made, speech, assets, out);
    CopyWords words = new CopyWords(speech);
    for (StaleCopy each : copies) {
      folder.told(
          each.copy(),
          each.corrected().stream()
              .map(
                  figure ->
                      figure
                          .then()
                          .telling(
                              new IssuedFigure.Told(
                                  figure.now().digest(), words.told(figure.now()))))
              .toList());
    }
  }
}
