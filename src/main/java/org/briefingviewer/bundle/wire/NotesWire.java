// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Note;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A sidecar with the reader's notes: a W3C AnnotationPage of its own. The page is kept as a tree
/// that is changed where a note changed; whatever else stands in it stays as it is.
public final class NotesWire {
  static final String PROFILE = "urn:briefing:notes";
  private static final String VERSION = "1.0";
  private static final int MAJOR = 1;
  private static final Pattern SOURCE =
      Pattern.compile("(?:\\.\\./)?articles/([A-Za-z0-9_-]+)/(?:text\\.txt|article\\.json)");

  private NotesWire() {}

  /// What a page gives.
  ///
  /// @param notes in the page's order
  /// @param faults annotations that are meant to be notes and cannot be read
  /// @param removed ids of notes of the file beneath that the reader took away
  public record Read(List<Note> notes, List<MalformedJson> faults, Set<String> removed) {
    public Read {
      notes = List.copyOf(notes);
      faults = List.copyOf(faults);
      removed = Set.copyOf(removed);
    }
  }

  /// Begins a page for the notes on a briefing.
  public static ObjectNode begin(BundleInfo info) {
    ObjectNode page = JsonLdTerms.object();
    page.putArray("@context")
        .add("http://www.w3.org/ns/anno.jsonld")
        .addObject()
        .put("bv", JsonLdTerms.OURS);
    page.put("id", "urn:briefing:notes:" + MarkKey.encoded(info.name()));
    page.put("type", "AnnotationPage");
    page.put("bv:profile", PROFILE);
    page.put("bv:formatVersion", VERSION);
    page.putObject("bv:briefing")
        .put("name", info.name())
        .put("title", info.title())
        .put("created", moment(info.created()));
    page.putArray("items");
    return page;
  }

  /// Tells whether the page was written by a program that this one does not understand.
  public static boolean newer(JsonNode page) {
    Matcher major =
        Pattern.compile("(\\d{1,9})\\..*").matcher(page.path("bv:formatVersion").asString(""));
    return major.matches() && Integer.parseInt(major.group(1)) > MAJOR;
  }

  /// Reads the notes of a page. Annotations of other kinds are passed over.
  ///
  /// @param file its name, for messages
  /// @param undated the moment of notes that give none
  /// @throws MalformedJson when it is no annotation page at all
  public static Read read(String file, JsonNode page, ArticleTexts texts, OffsetDateTime undated) {
    JsonFields fields = new JsonFields(file + "#", page);
    if (!fields.text("type").equals("AnnotationPage")) {
      throw new MalformedJson(fields.where() + "/type", "It is no AnnotationPage.");
    }
    List<Note> notes = new ArrayList<>();
    List<MalformedJson> faults = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    int at = 0;
    for (JsonNode item : fields.elements("items")) {
      String where = fields.where() + "/items/" + at++;
      try {
        if (comment(item) != null) {
          Note note = note(new JsonFields(where, item), texts, undated);
          if (!ids.add(note.id())) {
            throw new MalformedJson(where + "/id", "Another note has the same id.");
          }
          notes.add(note);
        }
      } catch (IllegalArgumentException e) {
        faults.add(MalformedJson.of(where, e));
      }
    }
    return new Read(notes, faults, new LinkedHashSet<>(fields.texts("bv:removed")));
  }

  /// Returns the body that a person wrote, or null when the annotation has none: then it is not a
  /// note.
  private static @Nullable JsonNode comment(JsonNode item) {
    JsonNode body = item.path("body");
    List<JsonNode> bodies = body.isArray() ? body.valueStream().toList() : List.of(body);
    return bodies.stream()
        .filter(each -> each.path("type").asString("").equals("TextualBody"))
        .findFirst()
        .orElse(null);
  }

  private static Note note(JsonFields item, ArticleTexts texts, OffsetDateTime undated) {
    JsonNode body = comment(item.node());
    JsonFields comment = new JsonFields(item.where() + "/body", body == null ? item.node() : body);
    OffsetDateTime created = moment(item, "created", undated);
    return new Note(
        item.text("id"),
        target(item.child("target"), texts),
        comment.text("value").replace("\r\n", "\n").replace('\r', '\n'),
        created,
        moment(item, "modified", created));
  }

  private static Note.Target target(JsonFields target, ArticleTexts texts) {
    Matcher source = SOURCE.matcher(target.text("source"));
    if (!source.matches()) {
      throw new MalformedJson(target.where() + "/source", "It names no article of a briefing.");
    }
    String article = source.group(1);
    Anchor anchor =
        target.has("selector") ? AnnotationSelectors.read(target, texts.points(article)) : null;
    return new Note.Target(article, anchor, target.textOrNull("bv:estimate"));
  }

  private static OffsetDateTime moment(JsonFields item, String name, OffsetDateTime missing) {
    OffsetDateTime written = item.momentOrNull(name);
    return written == null ? missing : written;
  }

  private static String moment(OffsetDateTime at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }

  /// Writes a note into a page: what changed when it stands there, else at the end.
  public static void put(ObjectNode page, Note note, ArticleTexts texts) {
    ObjectNode item = find(page, note.id());
    boolean fresh = item == null;
    if (item == null) {
      item = items(page).addObject();
      item.put("id", note.id()).put("type", "Annotation").put("motivation", "commenting");
      item.put("created", moment(note.created()));
      item.putObject("body").put("type", "TextualBody").put("format", "text/plain");
    }
    item.put("modified", moment(note.modified()));
    if (comment(item) instanceof ObjectNode body) {
      body.put("value", note.text());
    }
    if (fresh) {
      writeTarget(item.putObject("target"), note.target(), texts);
    }
  }

  private static void writeTarget(ObjectNode node, Note.Target target, ArticleTexts texts) {
    node.put("type", "SpecificResource");
    if (target.anchor() == null) {
      node.put("source", "articles/" + target.articleId() + "/article.json");
      return;
    }
    node.put("source", "articles/" + target.articleId() + "/text.txt");
    node.set(
        "selector", AnnotationSelectors.write(target.anchor(), texts.points(target.articleId())));
    if (target.estimateId() != null) {
      node.put("bv:estimate", target.estimateId());
    }
  }

  public static void remove(ObjectNode page, String id) {
    ArrayNode items = items(page);
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i).path("id").asString("").equals(id)) {
        items.remove(i);
      }
    }
  }

  /// Writes which notes of the file beneath the reader took away.
  public static void writeRemoved(ObjectNode page, Set<String> ids) {
    if (ids.isEmpty()) {
      page.remove("bv:removed");
    } else {
      ArrayNode removed = page.putArray("bv:removed");
      ids.stream().sorted().forEach(removed::add);
    }
  }

  private static @Nullable ObjectNode find(ObjectNode page, String id) {
    for (JsonNode item : items(page)) {
      if (item instanceof ObjectNode object && item.path("id").asString("").equals(id)) {
        return object;
      }
    }
    return null;
  }

  private static ArrayNode items(ObjectNode page) {
    return page.get("items") instanceof ArrayNode items ? items : page.putArray("items");
  }
}
