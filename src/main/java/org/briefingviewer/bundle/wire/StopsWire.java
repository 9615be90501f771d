// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.briefingviewer.model.ActorPair;
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

  private static final String ESTIMATE = "estimate";
  private static final String ESTIMATES = "estimates";
  private static final String GRAPHIC = "graphic";
  private static final String REPORTS = "reports";
  private static final String TIE = "tie";

  /// A stop as a property.
  public static final FieldCodec<Stop> STOP = FieldCodec.object(StopsWire::stop);

  private static final FieldCodec<Stop.Quote> QUOTE =
      new FieldCodec<>(StopsWire::quote, StopsWire::quote);
  private static final FieldCodec<List<Noted>> ALL_NOTED = FieldCodec.list(StopsWire::noted);
  private static final FieldCodec<Stop.GraphicKind> KIND =
      FieldCodec.choice(Stop.GraphicKind.class);

  private StopsWire() {}

  public static ObjectNode write(List<Stop> stops) {
    ObjectNode file = JsonLdTerms.ours();
    ArrayNode list = file.putArray("stops");
    stops.forEach(stop -> list.add(write(stop)));
    return file;
  }

  public static ObjectNode write(Stop stop) {
    return RecordForm.write(stop, StopsWire::stop);
  }

  public static Stop read(JsonFields object) {
    return RecordForm.read(object, StopsWire::stop);
  }

  /// What it shows stands before its plan.
  private static Stop stop(RecordForm<Stop> form) {
    Stop written = form.written();
    String id = form.need("id", TEXT, Stop::id);
    String kind = form.need("kind", TEXT, StopsWire::kind);
    if (written == null) {
      return shown(form, id, plan(form.part(Stop::plan)), kind);
    }
    if (!(written instanceof Stop.Unknown)) {
      shown(form, id, written.plan(), kind);
    }
    plan(form.part(Stop::plan));
    return written;
  }

  private static Stop.Plan plan(RecordForm<Stop.Plan> form) {
    return new Stop.Plan(
        form.or("notes", TEXT, "", Stop.Plan::notes),
        form.may("seconds", FieldCodec.INTEGER, Stop.Plan::seconds));
  }

  private static Stop shown(RecordForm<Stop> form, String id, Stop.Plan plan, String kind) {
    return switch (kind) {
      case "passage" ->
          new Stop.Passage(
              id, plan, form.need("quote", QUOTE, as(Stop.Passage.class, Stop.Passage::quote)));
      case ESTIMATE -> {
        Noted of =
            noted(form.part(as(Stop.OfEstimate.class, s -> new Noted(s.estimate(), s.words()))));
        yield new Stop.OfEstimate(id, plan, of.estimate(), of.words());
      }
      case TIE ->
          new Stop.OfTie(
              id, plan, form.need(TIE, FieldCodec.PAIR, as(Stop.OfTie.class, Stop.OfTie::pair)));
      case "comparison" -> comparison(form.part(Stop.Comparison.class::cast), id, plan);
      case REPORTS -> reports(form.part(Stop.Reports.class::cast), id, plan);
      case "picture" ->
          new Stop.Picture(
              id, plan, form.need("path", TEXT, as(Stop.Picture.class, Stop.Picture::path)));
      case GRAPHIC -> graphic(form.part(Stop.Graphic.class::cast), id, plan);
      case "table" ->
          new Stop.Table(
              id,
              plan,
              form.need("articles", FieldCodec.TEXTS, as(Stop.Table.class, Stop.Table::articles)),
              form.or(
                  ESTIMATES,
                  FieldCodec.ESTIMATES,
                  List.of(),
                  as(Stop.Table.class, Stop.Table::estimates)));
      case "computed" -> {
        Noted of =
            noted(form.part(as(Stop.Computed.class, s -> new Noted(s.estimate(), s.words()))));
        yield new Stop.Computed(id, plan, of.estimate(), of.words());
      }
      case "headline" ->
          new Stop.Headline(
              id,
              plan,
              form.need("article", TEXT, as(Stop.Headline.class, Stop.Headline::articleId)));
      case "title" ->
          new Stop.Title(
              id, plan, form.need("words", TEXT, as(Stop.Title.class, Stop.Title::words)));
      case "empty" -> new Stop.Empty(id, plan);
      default -> new Stop.Unknown(id, plan, kind);
    };
  }

  private static Stop comparison(RecordForm<Stop.Comparison> form, String id, Stop.Plan plan) {
    List<Noted> all = form.need(ESTIMATES, ALL_NOTED, s -> noted(s.estimates(), s.words()));
    return new Stop.Comparison(id, plan, estimates(all), words(all));
  }

  private static Stop reports(RecordForm<Stop.Reports> form, String id, Stop.Plan plan) {
    String name = form.need("name", TEXT, Stop.Reports::name);
    List<Noted> all = form.need(ESTIMATES, ALL_NOTED, s -> noted(s.estimates(), s.words()));
    return new Stop.Reports(id, plan, name, estimates(all), words(all));
  }

  private static <S extends Stop, V> Function<Stop, V> as(Class<S> type, Function<S, V> get) {
    return stop -> get.apply(type.cast(stop));
  }

  private static Stop graphic(RecordForm<Stop.Graphic> form, String id, Stop.Plan plan) {
    Stop.GraphicKind kind = form.need(GRAPHIC, KIND, Stop.Graphic::kind);
    if (!kind.ofEstimate()) {
      ActorPair tie =
          kind == Stop.GraphicKind.LANES ? form.may(TIE, FieldCodec.PAIR, Stop.Graphic::tie) : null;
      return new Stop.Graphic(id, plan, kind, null, "", tie);
    }
    Noted of = noted(form.part(s -> new Noted(Objects.requireNonNull(s.estimate()), s.words())));
    return new Stop.Graphic(id, plan, kind, of.estimate(), of.words());
  }

  /// An estimate, with the words that it had when it was put there.
  private record Noted(EstimateId estimate, String words) {}

  private static Noted noted(RecordForm<Noted> form) {
    EstimateId estimate = FieldCodec.estimate(form.part(Noted::estimate));
    return new Noted(estimate, form.or("words", TEXT, "", Noted::words));
  }

  private static List<Noted> noted(List<EstimateId> estimates, List<String> words) {
    List<Noted> all = new ArrayList<>();
    for (EstimateId each : estimates) {
      all.add(new Noted(each, words.isEmpty() ? "" : words.get(all.size())));
    }
    return all;
  }

  private static List<EstimateId> estimates(List<Noted> all) {
    return all.stream().map(Noted::estimate).toList();
  }

  private static List<String> words(List<Noted> all) {
    List<String> words = all.stream().map(Noted::words).toList();
    return words.stream().anyMatch(each -> !each.isEmpty()) ? words : List.of();
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

  private static ObjectNode quote(Stop.Quote quote) {
    ObjectNode object = JsonLdTerms.object().put("article", quote.articleId());
    TextSpan place = new TextSpan(quote.start(), quote.end());
    Anchor anchor = new Anchor(quote.exact(), quote.prefix(), quote.suffix(), place);
    object.set("selector", AnnotationSelectors.write(anchor, CodePoints.SAME));
    return object;
  }

  /// Reads the file. A stop that cannot be read is an unknown one, so that it keeps its place; one
  /// without an id of its own is passed over.
  ///
  /// @throws MalformedJson when there is no list of stops
  public static List<Stop> read(byte[] bytes) {
    List<Stop> stops = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonFields object : JsonFields.of(FILE, bytes).list("stops")) {
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
  /// @throws MalformedJson when there is no list of stops, one of them cannot be read or is of no
  ///   known kind, or has no id or that of one before it
  public static List<Stop> readAll(String name, byte[] bytes) {
    List<Stop> stops = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonFields object : JsonFields.of(name, bytes).list("stops")) {
      Stop stop = strict(object);
      if (!ids.add(stop.id())) {
        throw new MalformedJson(
            object.where(), "Another stop before it has the id \"" + stop.id() + "\" too.");
      }
      stops.add(stop);
    }
    return stops;
  }

  private static Stop strict(JsonFields object) {
    String id = object.text("id");
    if (id.isBlank()) {
      throw new MalformedJson(object.where() + "/id", "It is empty.");
    }
    Stop stop;
    try {
      stop = read(object);
    } catch (IllegalArgumentException e) {
      MalformedJson told = MalformedJson.of(object.where(), e);
      throw new MalformedJson(
          told.where(), "The stop \"" + id + "\" cannot be read. " + told.what());
    }
    if (stop instanceof Stop.Unknown unknown) {
      throw new MalformedJson(
          object.where() + "/kind",
          "The stop \"" + id + "\" is of no known kind: \"" + unknown.kind() + "\".");
    }
    return stop;
  }

  private static @Nullable Stop tolerant(JsonFields object) {
    try {
      return read(object);
    } catch (IllegalArgumentException e) {
      String id = object.node().path("id").asString("");
      String kind = object.node().path("kind").asString("");
      return id.isBlank() ? null : new Stop.Unknown(id, Stop.Plan.NONE, kind);
    }
  }

  private static Stop.Quote quote(JsonFields holder, String name) {
    JsonFields object = holder.child(name);
    // Its places stay in code points: the text may not be at hand.
    Anchor anchor = AnnotationSelectors.read(object, CodePoints.SAME);
    return new Stop.Quote(
        object.text("article"),
        anchor.exact(),
        anchor.prefix(),
        anchor.suffix(),
        anchor.span().start(),
        anchor.span().end());
  }
}
