// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.entry.BundleLimits;
import org.briefingviewer.bundle.wire.ManifestWire.Manifest;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A manifest being read: first what it says of the briefing and which article is the first; when
/// asked, the list of the articles; and at last which files it lists and what the articles were
/// written from. Of ten thousand articles the lists fill it all but a thousand bytes.
///
/// From version 1.2 of the format on, `bv:articles` stands after what the manifest says of the
/// briefing, and from 1.1 on `bv:sources` and `resources` stand after all else that is ours, so
/// reading can stop there. An older manifest is read to its end at once. Not thread-safe.
public final class ManifestReader {
  private static final int MAJOR = 1;
  private static final int MOST_ARTICLES = BundleLimits.FORMAT.entries() / 2;

  /// The minor version from which on the files stand last.
  private static final int FILES_LAST = 1;

  /// The minor version from which on the list of articles stands after all but those.
  private static final int LIST_LAST = 2;

  private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");
  private static final Pattern ARTICLE_ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,100}");
  private static final String TOP = ManifestWire.FILE + "#";
  private static final String FORMAT_VERSION = "bv:formatVersion";

  /// Names the lowest version whose programs read all of a briefing.
  private static final String OLDEST_READER = "bv:oldestReader";

  private static final String ARTICLES = ManifestWire.ARTICLES;
  private static final String SOURCES = ManifestWire.SOURCES;
  private static final String RESOURCES = ManifestWire.RESOURCES;

  private final JsonStream in;
  private final ObjectNode own = JsonLdTerms.object();
  private final Map<String, Integer> supplementary = new HashMap<>();
  private final Map<String, List<String>> sources = new HashMap<>();
  private final List<ArticleSummary> articles = new ArrayList<>();
  private final Map<String, Resource> listed = new LinkedHashMap<>();
  private final BundleInfo about;

  /// What stood behind the list of articles although it is of the briefing, or null.
  private @Nullable String late;

  private boolean listing;

  /// Whether reading stands in the middle of the list of articles.
  private boolean within;

  private @Nullable Manifest manifest;

  /// The property at which reading stopped, or null when all was read.
  private @Nullable String left;

  /// Reads a manifest as far as it has to be read before its first article can be opened.
  ///
  /// @throws MalformedJson when it is not what the format says, or of a newer major version
  public ManifestReader(InputStream bytes) {
    in = new JsonStream(ManifestWire.FILE, bytes);
    in.begin(TOP);
    String name = in.next();
    while (name != null && !mayWait(name)) {
      read(name);
      name = in.next();
    }
    left = name;
    JsonFields file = new JsonFields(TOP, own);
    checkVersion(file);
    if (late != null && minor() >= LIST_LAST) {
      throw tooLate(late);
    }
    if (left == null) {
      in.end();
    }
    about = about(file);
    if (ARTICLES.equals(left)) {
      within = in.list(TOP + "/" + ARTICLES);
      readNext();
    }
  }

  /// Returns what the manifest says of the briefing, without the list of its articles.
  public BundleInfo about() {
    return about;
  }

  /// Returns the first article's id, or null when there is no article.
  public @Nullable String first() {
    return articles.isEmpty() ? null : articles.getFirst().id();
  }

  /// Reads on to the end of the list of articles, and returns what the manifest says of them and of
  /// the briefing.
  ///
  /// @throws MalformedJson when the list is not what the format says
  public Manifest manifest() {
    Manifest known = manifest;
    if (known == null) {
      while (within) {
        readNext();
      }
      if (ARTICLES.equals(left)) {
        next();
      }
      checkIds();
      known = new Manifest(about.with(articles), supplementary);
      manifest = known;
    }
    return known;
  }

  private void readNext() {
    within = within && in.more();
    if (within) {
      checkCount();
      article(TOP + "/" + ARTICLES + "/" + articles.size());
    }
  }

  /// Of each article two files have to be there.
  private void checkCount() {
    if (articles.size() == MOST_ARTICLES) {
      throw new MalformedJson(
          TOP + "/" + ARTICLES,
          "It lists more than %,d articles, which no briefing can hold.".formatted(MOST_ARTICLES));
    }
  }

  private void next() {
    left = in.next();
    if (left == null) {
      in.end();
    }
  }

  /// Returns for each article the ids of the references it was written from, after [#resources()].
  public Map<String, List<String>> sources() {
    return sources;
  }

  /// Reads on to the end, and returns the files it lists by their paths, in order.
  ///
  /// @throws MalformedJson when the rest is not what the format says
  public Map<String, Resource> resources() {
    manifest();
    while (left != null) {
      String name = left;
      if (name.equals(SOURCES) || name.equals(RESOURCES)) {
        read(name);
      } else if (ours(name)) {
        throw tooLate(name);
      } else {
        in.value();
      }
      next();
    }
    return listed;
  }

  private static boolean ours(String name) {
    return name.startsWith("bv:") || ManifestWire.OF_THE_BRIEFING.contains(name);
  }

  private MalformedJson tooLate(String name) {
    String list = minor() >= LIST_LAST ? ARTICLES : RESOURCES;
    return new MalformedJson(
        TOP + "/" + name, "It stands after " + list + ", too late to be heeded.");
  }

  private void read(String name) {
    switch (name) {
      case ARTICLES -> {
        listing = true;
        in.each(
            TOP + "/" + ARTICLES,
            where -> {
              checkCount();
              article(where);
            });
      }
      case SOURCES -> readSources();
      case RESOURCES -> in.each(TOP + "/" + RESOURCES, this::resource);
      default -> {
        if (listing && late == null && ours(name)) {
          late = name;
        }
        own.set(name, in.value());
      }
    }
  }

  /// Tells whether all that is ours was read, so that a property and what follows it may wait.
  private boolean mayWait(String name) {
    int minor = minor();
    return (name.equals(ARTICLES) && minor >= LIST_LAST)
        || (listing && minor >= FILES_LAST && (name.equals(SOURCES) || name.equals(RESOURCES)));
  }

  /// Returns the minor version as far as it is known; 0 when it is not, or the major one is none
  /// whose order is known.
  private int minor() {
    Matcher parts = VERSION.matcher(own.path(FORMAT_VERSION).asString(""));
    return parts.matches() && Integer.parseInt(parts.group(1)) == MAJOR
        ? Integer.parseInt(parts.group(2))
        : 0;
  }

  private static void checkVersion(JsonFields file) {
    String version = file.text(FORMAT_VERSION);
    Matcher parts = VERSION.matcher(version);
    if (!parts.matches()) {
      throw new MalformedJson(file.where() + "/bv:formatVersion", "It is not a version like 1.0.");
    }
    if (Integer.parseInt(parts.group(1)) > MAJOR) {
      throw new MalformedJson(
          file.where() + "/bv:formatVersion",
          "The briefing is of format version "
              + version
              + "; this program reads up to version "
              + MAJOR
              + ". A newer program opens it.");
    }
    checkReader(file);
  }

  private static void checkReader(JsonFields file) {
    String oldest = file.textOrNull(OLDEST_READER);
    if (oldest == null) {
      return;
    }
    Matcher needed = VERSION.matcher(oldest);
    Matcher own = VERSION.matcher(ManifestWire.FORMAT_VERSION);
    if (!needed.matches() || !own.matches()) {
      throw new MalformedJson(file.where() + "/" + OLDEST_READER, "It is not a version like 1.0.");
    }
    int major = Integer.compare(number(needed, 1), number(own, 1));
    if (major > 0 || (major == 0 && number(needed, 2) > number(own, 2))) {
      throw new MalformedJson(
          file.where() + "/" + OLDEST_READER,
          "The briefing holds what only programs of format version "
              + oldest
              + " or later read; this program reads up to version "
              + ManifestWire.FORMAT_VERSION
              + ". A newer program opens it.");
    }
  }

  private static int number(Matcher version, int group) {
    return Integer.parseInt(version.group(group));
  }

  private void checkIds() {
    Set<String> ids = HashSet.newHashSet(articles.size());
    for (ArticleSummary article : articles) {
      if (!ids.add(article.id())) {
        throw new MalformedJson(
            TOP + "/" + ARTICLES, "The article id " + article.id() + " stands twice.");
      }
    }
  }

  private static BundleInfo about(JsonFields file) {
    return new BundleInfo(
        file.text("name"),
        orElse(file.textOrNull("title"), file.text("name")),
        orElse(file.textOrNull("version"), ""),
        created(file),
        HandlingWire.read(file, "bv:handling"),
        SealWire.manifest(file),
        List.of());
  }

  /// Tells whether an article may be called so.
  public static boolean isId(String id) {
    return ARTICLE_ID.matcher(id).matches();
  }

  private static String orElse(@Nullable String value, String other) {
    return value == null ? other : value;
  }

  private static OffsetDateTime created(JsonFields file) {
    return needed(file.where(), "created", file.momentOrNull("created"));
  }

  private void article(String where) {
    Map<String, Integer> counts = new HashMap<>();
    String id = null;
    String headline = null;
    String title = null;
    String publisher = null;
    PartialDate date = null;
    in.begin(where);
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> id = in.text(where + "/id");
        case "headline" -> headline = in.text(where + "/headline");
        case "title" -> title = in.text(where + "/title");
        case "publisher" -> publisher = in.text(where + "/publisher");
        case "date" -> date = date(where + "/date");
        case "estimates", "withSource", "checked", "supplementary" ->
            counts.put(name, in.integer(where + "/" + name));
        default -> in.value();
      }
    }
    String known = needed(where, "id", id);
    if (!isId(known)) {
      throw new MalformedJson(where + "/id", "It has other than letters, digits, - and _.");
    }
    articles.add(
        new ArticleSummary(
            known,
            needed(where, "headline", headline),
            title,
            publisher,
            date,
            needed(where, "estimates", counts.get("estimates")),
            needed(where, "withSource", counts.get("withSource")),
            needed(where, "checked", counts.get("checked"))));
    Integer twice = counts.get("supplementary");
    if (twice != null) {
      supplementary.put(known, twice);
    }
  }

  private static <T> T needed(String where, String name, @Nullable T value) {
    if (value == null) {
      throw new MalformedJson(where, "The property " + name + " is missing.");
    }
    return value;
  }

  private @Nullable PartialDate date(String where) {
    String iso = in.text(where);
    return iso == null ? null : JsonFields.date(where, iso);
  }

  private void readSources() {
    String where = TOP + "/" + SOURCES;
    in.begin(where);
    for (String id = in.next(); id != null; id = in.next()) {
      List<String> references = new ArrayList<>(1);
      in.each(where + "/" + id, at -> references.add(needed(at, "id", in.text(at))));
      sources.put(id, List.copyOf(references));
    }
  }

  private void resource(String where) {
    JsonFields resource = in.fields(where);
    String path = resource.text("path");
    Resource read =
        new Resource(
            path,
            resource.textOrNull("hash"),
            resource.node().path("mediatype").asString("").intern(),
            resource.node().path("bytes").asLong(-1));
    if (listed.putIfAbsent(path, read) != null) {
      throw new MalformedJson(where + "/path", "The file " + path + " stands twice.");
    }
  }
}
