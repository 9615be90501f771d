// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.export.slides.house.SlideHouse;
import org.briefingviewer.export.slides.house.SlideTemplate;
import org.briefingviewer.export.stage.StageFormat;
import org.briefingviewer.export.stage.StagePlaces;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The stops of a briefing as slides for other people's decks: a slide a stop, more where it takes
/// more, all that the room sees of it as native text. The same briefing in the same language gives
/// the same bytes.
///
/// @param withNotes whether the speaker's notes leave with it
/// @param template whose master, layouts, theme and size win, or null
public record SlidesFormat(boolean withNotes, @Nullable Path template) implements Format {
  @Override
  public String unit() {
    return "stop";
  }

  @Override
  public boolean wholeOnly() {
    return true;
  }

  @Override
  public String id() {
    return "pptx";
  }

  @Override
  public Set<EstimateId> figures(Briefing briefing, @Nullable String articleId) throws Refusal {
    return new StageFormat(withNotes).figures(briefing, articleId);
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    if (template == null) {
      return write(order, null, out, progress);
    }
    try (SlideTemplate house = SlideTemplate.read(template)) {
      return write(order, house, out, progress);
    }
  }

  private boolean write(
      ExportOrder order, @Nullable SlideTemplate house, Path out, ExportProgress progress)
      throws Refusal, IOException {
    SlideHouse set = house == null ? SlideHouse.OWN : house.house();
    List<Stop> stops = StageFormat.stops(order);
    return WholeFile.write(
        out,
        to -> {
          SlideDeck deck = new SlideDeck(house, to);
          List<HandlingMark> marks = slides(order, set, stops, deck, progress);
          if (progress.cancelled()) {
            return false;
          }
          deck.finish(OfficeFile.Said.of(order.briefing().about().title(), marks, order));
          return true;
        });
  }

  /// Returns the marks that the slides bear; not of all of them where it was cancelled.
  private List<HandlingMark> slides(
      ExportOrder order, SlideHouse set, List<Stop> stops, SlideDeck deck, ExportProgress progress)
      throws IOException {
    Messages messages = new Messages(order.speech().locale());
    StopPages pages = new StopPages(order.briefing(), messages, new StagePlaces());
    Set<HandlingMark> marks = new LinkedHashSet<>();
    for (int i = 0; i < stops.size() && !progress.cancelled(); i++) {
      StopPage page = pages.of(stops.get(i));
      marks.addAll(page.marks());
      List<SlideFlow.Slide> slides = SlideFlow.of(page, set.places());
      for (int part = 1; part <= slides.size(); part++) {
        String notes = withNotes && part == 1 ? stops.get(i).plan().notes() : "";
        deck.add(
            SlideXml.of(page, set, slides.get(part - 1), part, slides.size(), messages),
            notes.strip());
      }
      progress.made(i + 1, stops.size());
    }
    return HandlingMark.highest(marks);
  }
}
