// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `briefing/stops.json`: what is presented, in its order.
public final class StopsWire {
  public static final String FILE = "briefing/stops.json";

  private static final String ARTICLE = "article";
  private static final String ESTIMATE = "estimate";
  private static final String ESTIMATES = "estimates";
  private static final String GRAPHIC = "graphic";
  private static final String NAME = "name";
  private static final String QUOTE = "quote";
  private static final String REPORTS = "reports";
  private static final String TIE = "tie";
  private static final String WORDS = "words";

  private StopsWire() {}

  public static ObjectNode write(List<Stop> stops) {
    ObjectNode file = Terms.ours();
    ArrayNode list = file.putArray("stops");
    stops.forEach(stop -> list.add(write(stop)));
    return file;
  }

  public static ObjectNode write(Stop stop) {
    ObjectNode object = Terms.object().put("id", stop.id()).put("kind", kind(stop));
    switch (stop) {
      case Stop.Passage s -> object.set(QUOTE, quote(s.quote()));
      case Stop.OfEstimate s -> noted(estimate(object, s.estimate()), s.words());
      case Stop.OfTie s -> TieWire.pair(object.putArray(TIE), s.pair());
      case Stop.Comparison s -> several(object, s.estimates(), s.words());
      case Stop.Reports s -> several(object.put(NAME, s.name()), s.estimates(), s.words());
      case Stop.Picture s -> object.put("path", s.path());
      case Stop.Table s -> {
        ArrayNode list = object.putArray("articles");
        s.articles().forEach(list::add);
        if (!s.estimates().isEmpty()) {
          ArrayNode chosen = object.putArray(ESTIMATES);
          s.estimates().forEach(each -> estimate(chosen.addObject(), each));
        }
      }
      case Stop.Graphic s -> {
        object.put(GRAPHIC, Fields.wire(s.kind()));
        if (s.estimate() != null) {
          noted(estimate(object, s.estimate()), s.words());
        }
      }
      case Stop.Computed s -> noted(estimate(object, s.estimate()), s.words());
      case Stop.Headline s -> object.put(ARTICLE, s.articleId());
      case Stop.Title s -> object.put(WORDS, s.words());
      case Stop.Empty _, Stop.Unknown _ -> {}
    }
    if (!stop.plan().notes().isEmpty()) {
      object.put("notes", stop.plan().notes());
    }
    if (stop.plan().seconds() != null) {
      object.put("seconds", stop.plan().seconds());
    }
    return object;
  }

  /// Returns what a stop shows, in the word that the files have for it.
  public static String kind(Stop stop) {
    return switch (stop) {
      case Stop.Passage _ -> "passage";
      case Stop.OfEstimate _ -> ESTIMATE;
      case Stop.OfTie _ -> TIE;
      case Stop.Comparison _ -> "comparison";
      case Stop.Reports _ -> REPORTS;
      case Stop.Picture _ -> "picture";
      case Stop.Graphic _ -> GRAPHIC;
      case Stop.Table _ -> "table";
      case Stop.Computed _ -> "computed";
      case Stop.Headline _ -> "headline";
      case Stop.Title _ -> "title";
      case Stop.Empty _ -> "empty";
      case Stop.Unknown s -> s.kind();
    };
  }

  private static ObjectNode estimate(ObjectNode object, EstimateId estimate) {
    return object.put(ARTICLE, estimate.articleId()).put(ESTIMATE, estimate.estimateId());
  }

  private static void several(ObjectNode object, List<EstimateId> estimates, List<String> words) {
    ArrayNode list = object.putArray(ESTIMATES);
    for (int i = 0; i < estimates.size(); i++) {
      noted(estimate(list.addObject(), estimates.get(i)), words.isEmpty() ? "" : words.get(i));
    }
  }

  private static ObjectNode quote(Stop.Quote quote) {
    ObjectNode object = Terms.object().put(ARTICLE, quote.articleId());
    TextSpan place = new TextSpan(quote.start(), quote.end());
    Anchor anchor = new Anchor(quote.exact(), quote.prefix(), quote.suffix(), place);
    object.set("selector", Selectors.write(anchor, CodePoints.SAME));
    return object;
  }

  private static ObjectNode noted(ObjectNode estimate, String words) {
    return words.isEmpty() ? estimate : estimate.put(WORDS, words);
  }

  private static String noted(Fields estimate) {
    String words = estimate.textOrNull(WORDS);
    return words == null ? "" : words;
  }

  /// Reads the file. A stop that cannot be read is an unknown one, so that it keeps its place; one
  /// without an id of its own is passed over.
  ///
  /// @throws Malformed when there is no list of stops
  public static List<Stop> read(byte[] bytes) {
    List<Stop> stops = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields object : Fields.of(FILE, bytes).list("stops")) {
      Stop stop = tolerant(object);
      if (stop != null && ids.add(stop.id())) {
        stops.add(stop);
      }
    }
    return stops;
  }

  /// Reads a list that somebody wrote, of which nothing may get lost.
  ///
  /// @param name of the file, for places
  /// @throws Malformed when there is no list of stops, one of them cannot be read or is of no known
  ///   kind, or has no id or that of one before it
  public static List<Stop> readAll(String name, byte[] bytes) {
    List<Stop> stops = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields object : Fields.of(name, bytes).list("stops")) {
      Stop stop = strict(object);
      if (!ids.add(stop.id())) {
        throw new Malformed(
            object.where(), "Another stop before it has the id \"" + stop.id() + "\" too.");
      }
      stops.add(stop);
    }
    return stops;
  }

  private static Stop strict(Fields object) {
    String id = object.text("id");
    if (id.isBlank()) {
      throw new Malformed(object.where() + "/id", "It is empty.");
    }
    Stop stop;
    try {
      stop = read(object);
    } catch (IllegalArgumentException e) {
      Malformed told = Malformed.of(object.where(), e);
      throw new Malformed(told.where(), "The stop \"" + id + "\" cannot be read. " + told.what());
    }
    if (stop instanceof Stop.Unknown unknown) {
      throw new Malformed(
          object.where() + "/kind",
          "The stop \"" + id + "\" is of no known kind: \"" + unknown.kind() + "\".");
    }
    return stop;
  }

  private static @Nullable Stop tolerant(Fields object) {
    try {
      return read(object);
    } catch (IllegalArgumentException e) {
      String id = object.node().path("id").asString("");
      String kind = object.node().path("kind").asString("");
      return id.isBlank() ? null : new Stop.Unknown(id, Stop.Plan.NONE, kind);
    }
  }

  public static Stop read(Fields object) {
    String id = object.text("id");
    String notes = object.textOrNull("notes");
    Stop.Plan plan =
        new Stop.Plan(
            notes == null ? "" : notes, object.has("seconds") ? object.integer("seconds") : null);
    String kind = object.text("kind");
    return switch (kind) {
      case "passage" -> new Stop.Passage(id, plan, quote(object.child(QUOTE)));
      case ESTIMATE -> new Stop.OfEstimate(id, plan, estimate(object), noted(object));
      case TIE -> new Stop.OfTie(id, plan, TieWire.pair(object, TIE));
      case "comparison" ->
          new Stop.Comparison(id, plan, estimates(object), allNoted(object.list(ESTIMATES)));
      case REPORTS ->
          new Stop.Reports(
              id, plan, object.text(NAME), estimates(object), allNoted(object.list(ESTIMATES)));
      case "picture" -> new Stop.Picture(id, plan, object.text("path"));
      case GRAPHIC -> graphic(id, plan, object);
      case "table" ->
          new Stop.Table(
              id,
              plan,
              object.has("articles") ? object.texts("articles") : List.of(),
              object.has(ESTIMATES) ? estimates(object) : List.of());
      case "computed" -> new Stop.Computed(id, plan, estimate(object), noted(object));
      case "headline" -> new Stop.Headline(id, plan, object.text(ARTICLE));
      case "title" -> new Stop.Title(id, plan, object.text(WORDS));
      case "empty" -> new Stop.Empty(id, plan);
      default -> new Stop.Unknown(id, plan, kind);
    };
  }

  private static Stop graphic(String id, Stop.Plan plan, Fields object) {
    Stop.GraphicKind kind = object.choice(GRAPHIC, Stop.GraphicKind.class);
    return kind.ofEstimate()
        ? new Stop.Graphic(id, plan, kind, estimate(object), noted(object))
        : new Stop.Graphic(id, plan, kind, null, "");
  }

  private static List<EstimateId> estimates(Fields object) {
    return object.list(ESTIMATES).stream().map(StopsWire::estimate).toList();
  }

  private static List<String> allNoted(List<Fields> estimates) {
    List<String> words = estimates.stream().map(StopsWire::noted).toList();
    return words.stream().anyMatch(each -> !each.isEmpty()) ? words : List.of();
  }

  private static EstimateId estimate(Fields object) {
    return new EstimateId(object.text(ARTICLE), object.text(ESTIMATE));
  }

  private static Stop.Quote quote(Fields object) {
    // Its places stay in code points: the text may not be at hand.
    Anchor anchor = Selectors.read(object, CodePoints.SAME);
    return new Stop.Quote(
        object.text(ARTICLE),
        anchor.exact(),
        anchor.prefix(),
        anchor.suffix(),
        anchor.span().start(),
        anchor.span().end());
  }
}
