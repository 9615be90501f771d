// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.briefingviewer.bundle.wire.MarkKey.MarkKind;
import org.briefingviewer.bundle.wire.MarkKey.Part;
import org.briefingviewer.bundle.wire.MarkPlacement.MarkPlace;
import org.briefingviewer.bundle.wire.MarkPlacement.NotPlaced;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.UnplacedMark;
import org.jspecify.annotations.Nullable;

/// Reads one article's findings and looks up where each stands in the text. What is broken or finds
/// no place is listed; the rest is read.
public final class FindingsReader {
  private final Article article;
  private final ArticleTexts texts;
  private final MarkPlacement placing;
  private final MarkPage marks;
  private final WireAgents agents;
  private final ClaimReader claimReader;
  private final Set<String> seen = new HashSet<>();

  private FindingsReader(Article article, WireAgents agents, ArticleTexts texts, MarkPage marks) {
    this.article = article;
    this.texts = texts;
    this.marks = marks;
    this.placing = new MarkPlacement(article.text());
    this.agents = agents;
    this.claimReader =
        new ClaimReader(article.id(), marks, placing, agents, texts.points(article.id()));
  }

  /// Reads what was found in `article`.
  ///
  /// @param findings `knowledge/estimates/<id>.json`, or null when there is none
  /// @param page `annotations/<id>.json`, or null when there is none; when it cannot be read, its
  ///   marks are listed as without a place
  public static MarkedArticle read(
      Article article,
      @Nullable JsonFields findings,
      byte @Nullable [] page,
      WireAgents agents,
      ArticleTexts texts) {
    MarkPage marks = page(article.id(), page, texts.points(article.id()));
    return new FindingsReader(article, agents, texts, marks).read(findings);
  }

  private static MarkPage page(String id, byte @Nullable [] bytes, CodePoints points) {
    try {
      String file = "annotations/" + id + ".json";
      return MarkPage.read(bytes == null ? null : JsonFields.of(file, bytes), points);
    } catch (MalformedJson e) {
      return MarkPage.unreadable(e);
    }
  }

  private MarkedArticle read(@Nullable JsonFields file) {
    Findings findings = file == null ? Findings.NONE : findings(file);
    List<UnplacedMark> unplaced = new ArrayList<>(placing.unplaced());
    unplaced.addAll(marks.left(seen));
    return new MarkedArticle(article, findings, unplaced, placing.moved(), placing.changed());
  }

  private Findings findings(JsonFields file) {
    List<Claim> claims = new ArrayList<>();
    for (JsonFields object : file.list("bv:claims")) {
      tryRead(object, MarkKind.ESTIMATE, id -> claims.add(claimReader.read(object, id)));
    }
    List<TieState> states = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<RuledOutTie> ruledOut = new ArrayList<>();
    JsonFields found = file.childOrNull("bv:found");
    if (found != null) {
      for (JsonFields object : found.list("tieStates")) {
        tryRead(object, MarkKind.TIE_STATE, id -> states.add(state(object, id)));
      }
      for (JsonFields object : found.list("events")) {
        tryRead(object, MarkKind.EVENT, id -> events.add(event(object, id)));
      }
      for (JsonFields object : found.list("ruledOut")) {
        ruledOut(object, ruledOut);
      }
    }
    if (placing.anythingMoved()) {
      claims.sort(Comparator.comparing(Claim::span));
      states.sort(Comparator.comparing(state -> state.evidence().getFirst().span()));
      events.sort(Comparator.comparing(event -> event.quote().span()));
    }
    return new Findings(claims, states, events, ruledOut);
  }

  /// Of two decisions on one tie the later one in the file counts.
  private void ruledOut(JsonFields object, List<RuledOutTie> ruledOut) {
    try {
      RuledOutTie ruled = RecordForm.read(object, TieWire::ruledOut);
      ruledOut.removeIf(other -> other.pair().equals(ruled.pair()));
      ruledOut.add(ruled);
    } catch (IllegalArgumentException e) {
      placing.list(marks.broken(MarkKey.whole(MarkKind.TIE_STATE, object.where()), e));
    }
  }

  private void tryRead(JsonFields object, MarkKind kind, Consumer<String> reading) {
    String id = object.where();
    try {
      id = object.text("id");
      if (!seen.add(kind + " " + id)) {
        throw new MalformedJson(object.where(), "There is another one with the id \"" + id + "\".");
      }
      reading.accept(id);
    } catch (NotPlaced e) {
      if (!object.has("bv:plainFigure")) {
        placing.list(e.mark());
      }
    } catch (IllegalArgumentException e) {
      placing.list(marks.broken(MarkKey.whole(kind, id), e));
    }
  }

  private TieState state(JsonFields object, String id) {
    List<EvidenceQuote> evidence = new ArrayList<>();
    MarkKey key = MarkKey.whole(MarkKind.TIE_STATE, id);
    int index = 0;
    @Nullable NotPlaced last = null;
    for (JsonFields quote : object.list("evidence")) {
      if (last != null) {
        placing.list(last.mark());
        last = null;
      }
      try {
        evidence.add(quote(quote, key.part(Part.EVIDENCE, index++)));
      } catch (NotPlaced e) {
        last = e;
      }
    }
    if (last != null && evidence.isEmpty()) {
      throw last;
    }
    if (last != null) {
      placing.list(last.mark());
    }
    if (evidence.isEmpty()) {
      throw new MalformedJson(object.where(), "It has no evidence.");
    }
    return TieWire.read(object, agents, evidence);
  }

  private Event event(JsonFields object, String id) {
    MarkKey key = MarkKey.whole(MarkKind.EVENT, id);
    return TieWire.read(object, agents, quote(object.child("quote"), key));
  }

  private EvidenceQuote quote(JsonFields object, MarkKey key) {
    if (object.has("article") && !object.text("article").equals(article.id())) {
      return AnnotationSelectors.quote(object, texts);
    }
    Anchor anchor = claimReader.anchor(object, key);
    MarkPlace place = placing.whole(key.markId(), anchor);
    placing.keep(key.markId(), place);
    return new EvidenceQuote(article.id(), place.span(), AnnotationSelectors.words(object, anchor));
  }
}
