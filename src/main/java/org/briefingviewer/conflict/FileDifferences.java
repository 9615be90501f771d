// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.export.gather.TieSentence;
import org.briefingviewer.issued.FigureStatements;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.SealWords;
import org.jspecify.annotations.Nullable;

/// Lists what the file of a briefing and the briefing that is open say differently: the seal first,
/// then the edits that only one of them has, then what they say of each article. Reads both whole.
///
/// @param file as the disk has it now
/// @param open with what is not saved
public record FileDifferences(Briefing file, Briefing open, Messages messages) {
  private static final String PLACE = "edit.changed.of.";

  /// Returns them.
  ///
  /// @param cancelled asked before each article; what was found until then is returned
  /// @throws Refusal when the list of the articles or of the edits cannot be read
  public List<FileDifference> list(BooleanSupplier cancelled) throws Refusal {
    file.complete();
    open.complete();
    List<FileDifference> found = new ArrayList<>();
    BundleInfo there = file.info();
    BundleInfo here = open.info();
    SealWords seals = new SealWords(messages);
    add(found, messages.text(PLACE + "seal"), seals.of(there), seals.of(here));
    add(found, messages.text(PLACE + "title"), there.title(), here.title());
    add(
        found,
        messages.text(PLACE + "handling"),
        HandlingMark.textOf(there.handling()),
        HandlingMark.textOf(here.handling()));
    edits(found);
    articles(found, cancelled);
    counted(found, "stops", file.stops(), open.stops());
    counted(found, "ratings", file.knowledge().ratings(), open.knowledge().ratings());
    counted(found, "groups", file.knowledge().groups(), open.knowledge().groups());
    counted(
        found, "translations", file.knowledge().translations(), open.knowledge().translations());
    return found;
  }

  private static void add(
      List<FileDifference> found, String of, @Nullable String there, @Nullable String here) {
    if (!Objects.equals(there, here)) {
      found.add(new FileDifference(of, there, here));
    }
  }

  private void counted(List<FileDifference> found, String what, List<?> there, List<?> here) {
    if (!there.equals(here)) {
      found.add(
          new FileDifference(
              messages.text(PLACE + what),
              messages.text("edit.changed.count", there.size()),
              messages.text("edit.changed.count", here.size())));
    }
  }

  private void edits(List<FileDifference> found) throws Refusal {
    List<BriefingEdit> there = file.history();
    List<BriefingEdit> here = open.history();
    Set<String> thereIds = ids(there);
    Set<String> hereIds = ids(here);
    String of = messages.text(PLACE + "edit");
    for (BriefingEdit edit : there) {
      if (!hereIds.contains(edit.act().id())) {
        found.add(new FileDifference(of, said(edit), null));
      }
    }
    for (BriefingEdit edit : here) {
      if (!thereIds.contains(edit.act().id())) {
        found.add(new FileDifference(of, null, said(edit)));
      }
    }
  }

  private static Set<String> ids(List<BriefingEdit> edits) {
    Set<String> ids = new HashSet<>();
    edits.forEach(edit -> ids.add(edit.act().id()));
    return ids;
  }

  private String said(BriefingEdit edit) {
    MessageSpeech speech = new MessageSpeech(messages);
    return messages.text(
        "edit.changed.by",
        speech.name(edit.act().by()),
        speech.date(PartialDate.of(edit.act().at().toLocalDate())),
        new EditWords(messages).of(edit));
  }

  private void articles(List<FileDifference> found, BooleanSupplier cancelled) {
    Map<String, ArticleSummary> there = byId(file.info());
    Map<String, ArticleSummary> here = byId(open.info());
    Saying file = new Saying(this.file, messages);
    Saying open = new Saying(this.open, messages);
    Set<String> ids = new LinkedHashSet<>(there.keySet());
    ids.addAll(here.keySet());
    for (String id : ids) {
      if (cancelled.getAsBoolean()) {
        return;
      }
      ArticleSummary one = there.get(id);
      ArticleSummary other = here.get(id);
      if (one == null || other == null) {
        String name = messages.text(PLACE + "article");
        found.add(
            new FileDifference(
                name, one == null ? null : one.name(), other == null ? null : other.name()));
      } else {
        add(found, messages.text(PLACE + "name"), one.name(), other.name());
        article(found, id, file, open);
      }
    }
    if (there.keySet().equals(here.keySet())
        && !List.copyOf(there.keySet()).equals(List.copyOf(here.keySet()))) {
      found.add(new FileDifference(messages.text(PLACE + "order"), null, null));
    }
  }

  private static Map<String, ArticleSummary> byId(BundleInfo info) {
    Map<String, ArticleSummary> all = new LinkedHashMap<>();
    info.articles().forEach(summary -> all.put(summary.id(), summary));
    return all;
  }

  private void article(List<FileDifference> found, String id, Saying file, Saying open) {
    MarkedArticle there = file.article(id);
    MarkedArticle here = open.article(id);
    if (there == null || here == null) {
      if (there != null || here != null) {
        found.add(new FileDifference(messages.text(PLACE + "unread", id), null, null));
      }
      return;
    }
    if (there.equals(here)) {
      return;
    }
    String headline = here.article().headline();
    if (!there.article().text().equals(here.article().text())) {
      found.add(new FileDifference(messages.text(PLACE + "text", headline), null, null));
    }
    Map<String, String> thereSaid = file.sayings(there);
    Map<String, String> hereSaid = open.sayings(here);
    Set<String> all = new LinkedHashSet<>(thereSaid.keySet());
    all.addAll(hereSaid.keySet());
    for (String mark : all) {
      add(found, headline, thereSaid.get(mark), hereSaid.get(mark));
    }
  }

  /// Says the figures and ties of one of the two.
  private record Saying(Briefing briefing, Messages messages) {
    @Nullable MarkedArticle article(String id) {
      try {
        return briefing.article(id);
      } catch (Refusal e) {
        return null; // the article says so itself when it is opened
      }
    }

    /// @return by mark
    Map<String, String> sayings(MarkedArticle marked) {
      MessageSpeech speech = new MessageSpeech(messages);
      Map<String, String> said = new LinkedHashMap<>();
      FigureStatements figures = new FigureStatements(briefing, speech);
      for (Claim claim : marked.findings().claims()) {
        if (claim instanceof Estimate estimate) {
          said.put("f" + claim.id(), figures.said(marked, estimate));
        }
      }
      TieSentence ties =
          new TieSentence(speech, briefing.knowledge().triangle(), new CorrectionHistory(briefing));
      for (TieState state : marked.findings().tieStates()) {
        said.put("t" + state.id(), ties.of(state));
      }
      return said;
    }
  }
}
