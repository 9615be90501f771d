// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.HandlingWire;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.RatingsWire;
import org.briefingviewer.bundle.wire.Terms;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.bundle.wire.seal.SealWire;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.DateArticle;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.MoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.NameArticle;
import org.briefingviewer.model.edit.BriefingEdit.Rate;
import org.briefingviewer.model.edit.BriefingEdit.RemoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.RestoreLines;
import org.briefingviewer.model.edit.BriefingEdit.Retitle;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.briefingviewer.model.edit.BriefingEdit.RuleOutTie;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling;
import org.briefingviewer.model.edit.BriefingEdit.Settle;
import org.briefingviewer.model.edit.BriefingEdit.Settled;
import org.briefingviewer.model.edit.BriefingEdit.TakeBack;
import org.briefingviewer.model.edit.FindingId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An edit as one JSON object: in the history of a briefing, in the journal of what is not saved
/// yet, and in files of edits that persons or other programs write.
public final class EditWire {
  private static final String ARTICLE = "article";
  private static final String ARTICLES = "articles";
  private static final String PARAGRAPH = "paragraph";
  private static final String FROM = "from";
  private static final String PART = "part";
  private static final String HEADLINE = "headline";
  private static final String RULE_OUT = "rule-out-tie";
  private static final String READMIT = "readmit-tie";
  private static final String TIE = "tie";
  private static final String ESTIMATE = "estimate";
  private static final String WORDS = "words";
  private static final String CARE = "care";
  private static final String TOGETHER = "together";
  private static final String GROUPS = "decide-groups";

  /// The key that only a line has whose edit was done together with others.
  public static final String TOGETHER_KEY = '"' + TOGETHER + '"';

  private EditWire() {}

  /// What an edit's author left to whoever reads it.
  ///
  /// @param by who makes the edits that name nobody, or null when each has to name one
  /// @param at when those are made that give no moment
  public record Missing(@Nullable String by, OffsetDateTime at) {}

  /// Writes an edit: first what it is, then what it is about, then who made it.
  public static ObjectNode write(BriefingEdit edit) {
    ObjectNode object = Terms.object();
    switch (edit) {
      case Settle settle -> settle(object, settle);
      case Amend e -> AmendmentWire.write(object, e);
      case BriefingEdit.MergeReading e -> AmendmentWire.write(object, e);
      case BriefingEdit.Adjudicate e -> AmendmentWire.write(object, e);
      case RuleOutTie e ->
          TieWire.pair(
              about(object, e.out() ? RULE_OUT : READMIT, e.articleId()).putArray(TIE), e.pair());
      case Rate e -> rate(object, e);
      case ReviseAgents e -> DescribedWire.write(object, e);
      case BriefingEdit.DecideGroups e -> groups(object, e);
      case DescribeArticle e -> DescribedWire.write(object, e);
      case BriefingEdit.OfStops e -> StopEditWire.write(object, e);
      case Retitle e -> object.put("edit", "retitle").put(FROM, e.from()).put("to", e.to());
      case SetHandling e -> handling(object, e);
      case SealBriefing e -> SealWire.write(object, e);
      case AddArticles e -> add(object, e);
      case RemoveArticle e ->
          about(object, "remove-article", e.articleId()).put(HEADLINE, e.headline());
      case MoveArticle e ->
          about(object, "move-article", e.articleId()).put(FROM, e.from()).put("to", e.to());
      case NameArticle e -> texts(about(object, "name-article", e.articleId()), e.from(), e.to());
      case DateArticle e ->
          texts(about(object, "date-article", e.articleId()), day(e.from()), day(e.to()));
      case RestoreLines e -> {
        ArrayNode lines = about(object, "restore-lines", e.articleId()).putArray("lines");
        e.lines().forEach(lines::add);
        object.put(PART, e.part());
      }
      case TakeBack e -> takeBack(object, e);
    }
    Act act = edit.act();
    object.put("by", act.by()).put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(act.at()));
    if (act.why() != null) {
      object.put("why", act.why());
    }
    if (act.together() != null) {
      object.put(TOGETHER, act.together());
    }
    return object.put("id", act.id());
  }

  private static void rate(ObjectNode object, Rate edit) {
    about(object, "rate", edit.of().articleId())
        .put(ESTIMATE, edit.of().estimateId())
        .put(WORDS, edit.words());
    if (edit.from() != null) {
      RatingsWire.write(object.putObject(FROM), edit.from());
    }
    if (edit.to() != null) {
      RatingsWire.write(object.putObject("to"), edit.to());
    }
  }

  private static void groups(ObjectNode object, BriefingEdit.DecideGroups edit) {
    object.put("edit", GROUPS);
    GroupsWire.write(object.putArray(FROM), edit.from());
    GroupsWire.write(object.putArray("to"), edit.to());
  }

  private static Rate rate(Fields object, Act act) {
    EstimateId of = new EstimateId(object.text(ARTICLE), object.text(ESTIMATE));
    return new Rate(
        act,
        of,
        textOr(object, WORDS, ""),
        rating(object.childOrNull(FROM), of, act),
        rating(object.childOrNull("to"), of, act));
  }

  private static @Nullable Rating rating(@Nullable Fields rating, EstimateId of, Act act) {
    return rating == null ? null : RatingsWire.read(rating, of, act.by(), act.at().toLocalDate());
  }

  private static void add(ObjectNode object, AddArticles add) {
    if (add.articles().size() == 1) {
      added(object.put("edit", "add-article"), add.articles().getFirst());
      return;
    }
    ArrayNode articles = object.put("edit", "add-articles").putArray(ARTICLES);
    add.articles().forEach(added -> added(articles.addObject(), added));
  }

  private static void added(ObjectNode object, AddArticles.Added added) {
    object.put(ARTICLE, added.articleId()).put(HEADLINE, added.headline()).put(PART, added.part());
    AddArticles.Original original = added.original();
    if (original != null) {
      object.putObject("original").put("name", original.name()).put(PART, original.part());
    }
  }

  private static ObjectNode about(ObjectNode object, String kind, String articleId) {
    return object.put("edit", kind).put(ARTICLE, articleId);
  }

  private static void texts(ObjectNode object, @Nullable String from, @Nullable String to) {
    if (from != null) {
      object.put(FROM, from);
    }
    if (to != null) {
      object.put("to", to);
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /// Several at once were not read one by one, and one was, unless it says otherwise.
  private static void settle(ObjectNode object, Settle settle) {
    object.put("edit", settle.verdict() == ReviewState.ACCEPTED ? "accept" : "reject");
    if (settle.inBulk() != settle.marks().size() > 1) {
      object.put(CARE, Fields.wire(settle.care()));
    }
    ArrayNode marks = object.putArray("marks");
    for (Settled settled : settle.marks()) {
      marks
          .addObject()
          .put(ARTICLE, settled.mark().articleId())
          .put(Fields.wire(settled.mark().kind()), settled.mark().id())
          .put(WORDS, settled.words())
          .put(FROM, Fields.wire(settled.from()));
    }
  }

  private static void handling(ObjectNode object, SetHandling edit) {
    object.put("edit", "set-handling");
    SetHandling.Place place = edit.place();
    if (place != null) {
      object.put(ARTICLE, place.articleId()).put(PARAGRAPH, place.paragraph());
    }
    HandlingWire.write(object, FROM, edit.from());
    HandlingWire.write(object, "to", edit.to());
  }

  private static void takeBack(ObjectNode object, TakeBack back) {
    object.put("edit", "take-back").put("takesBack", back.edit());
    ArrayNode articles = object.putArray(ARTICLES);
    for (TakeBack.Former former : back.articles()) {
      articles.addObject().put(ARTICLE, former.articleId()).put(PART, former.part());
    }
    ArrayNode order = object.putArray("order");
    back.order().forEach(order::add);
  }

  /// Reads an edit. An `id` that is missing is made up: then the edit is a new one.
  ///
  /// @throws Malformed when it is none that this program knows, naming the place
  public static BriefingEdit read(Fields object, Missing missing) {
    Act act = act(object, missing);
    return switch (object.text("edit")) {
      case "accept" -> settle(object, act, ReviewState.ACCEPTED);
      case "reject" -> settle(object, act, ReviewState.REJECTED);
      case AmendmentWire.EDIT -> AmendmentWire.read(object, act);
      case AmendmentWire.MERGE -> AmendmentWire.readMerge(object, act);
      case AmendmentWire.CHOOSE -> AmendmentWire.readChoice(object, act);
      case RULE_OUT, READMIT ->
          new RuleOutTie(
              act,
              object.text(ARTICLE),
              TieWire.pair(object, TIE),
              object.text("edit").equals(RULE_OUT));
      case "rate" -> rate(object, act);
      case GROUPS ->
          new BriefingEdit.DecideGroups(
              act, GroupsWire.list(object, FROM), GroupsWire.list(object, "to"));
      case DescribedWire.AGENTS -> DescribedWire.readAgents(object, act);
      case DescribedWire.DETAILS -> DescribedWire.readDetails(object, act);
      case "add-stop", "add-stops", "remove-stop", "remove-stops", "change-stop", "move-stop" ->
          StopEditWire.read(object, act);
      case "retitle" -> new Retitle(act, textOr(object, FROM, ""), object.text("to"));
      case SealWire.EDIT -> SealWire.read(object, act);
      case "set-handling" ->
          new SetHandling(
              act,
              object.has(ARTICLE)
                  ? new SetHandling.Place(object.text(ARTICLE), object.integer(PARAGRAPH))
                  : null,
              HandlingWire.read(object, FROM),
              HandlingWire.read(object, "to"));
      case "add-article" -> new AddArticles(act, List.of(added(object)));
      case "add-articles" ->
          new AddArticles(act, object.list(ARTICLES).stream().map(EditWire::added).toList());
      case "restore-lines" ->
          new RestoreLines(act, object.text(ARTICLE), object.texts("lines"), object.text(PART));
      case "take-back" -> takenBack(object, act);
      default -> arranged(object, act);
    };
  }

  /// Reads what is done to the list of articles.
  private static BriefingEdit arranged(Fields object, Act act) {
    return switch (object.text("edit")) {
      case "remove-article" ->
          new RemoveArticle(act, object.text(ARTICLE), textOr(object, HEADLINE, ""));
      case "move-article" ->
          new MoveArticle(
              act,
              object.text(ARTICLE),
              object.has(FROM) ? object.integer(FROM) : -1,
              object.integer("to"));
      case "name-article" ->
          new NameArticle(
              act, object.text(ARTICLE), object.textOrNull(FROM), object.textOrNull("to"));
      case "date-article" ->
          new DateArticle(
              act, object.text(ARTICLE), object.dayOrNull(FROM), object.dayOrNull("to"));
      default ->
          throw new Malformed(
              object.where() + "/edit",
              "This program knows no edit \"" + object.text("edit") + "\".");
    };
  }

  private static Act act(Fields object, Missing missing) {
    String by = object.has("by") ? object.text("by") : missing.by();
    if (by == null || by.isBlank()) {
      throw new Malformed(object.where(), "It does not say who made the edit (by).");
    }
    OffsetDateTime at = object.momentOrNull("at");
    Act made = Act.of(by, at == null ? missing.at() : at);
    String id = object.textOrNull("id");
    String together = object.textOrNull(TOGETHER);
    return new Act(
        id == null || id.isBlank() ? made.id() : id,
        by,
        made.at(),
        object.textOrNull("why"),
        together == null || together.isBlank() ? null : together);
  }

  private static String textOr(Fields object, String name, String otherwise) {
    String text = object.textOrNull(name);
    return text == null ? otherwise : text;
  }

  private static Settle settle(Fields object, Act act, ReviewState verdict) {
    Settle settle = new Settle(act, marks(object), verdict);
    return object.has(CARE)
        ? new Settle(act, settle.marks(), verdict, object.choice(CARE, Review.Care.class))
        : settle;
  }

  private static List<Settled> marks(Fields object) {
    List<Settled> marks = new ArrayList<>();
    for (Fields mark : object.list("marks")) {
      marks.add(
          new Settled(
              mark(mark),
              textOr(mark, WORDS, ""),
              mark.has(FROM) ? mark.choice(FROM, ReviewState.class) : ReviewState.PROPOSED));
    }
    if (marks.isEmpty()) {
      throw new Malformed(object.where() + "/marks", "It names no mark.");
    }
    return marks;
  }

  private static FindingId mark(Fields mark) {
    for (FindingId.Kind kind : FindingId.Kind.values()) {
      String name = Fields.wire(kind);
      if (mark.has(name)) {
        return new FindingId(mark.text(ARTICLE), kind, mark.text(name));
      }
    }
    throw new Malformed(
        mark.where(), "It names no estimate, plain figure, state of a tie or event.");
  }

  private static AddArticles.Added added(Fields object) {
    Fields original = object.childOrNull("original");
    return new AddArticles.Added(
        object.text(ARTICLE),
        textOr(object, HEADLINE, ""),
        object.text(PART),
        original == null
            ? null
            : new AddArticles.Original(original.text("name"), original.text(PART)));
  }

  private static TakeBack takenBack(Fields object, Act act) {
    List<TakeBack.Former> articles = new ArrayList<>();
    for (Fields former : object.list(ARTICLES)) {
      articles.add(new TakeBack.Former(former.text(ARTICLE), former.text(PART)));
    }
    return new TakeBack(act, object.text("takesBack"), articles, object.texts("order"));
  }
}
