// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.PassPhrasePrompt;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.library.LibraryHits;
import org.briefingviewer.library.LibraryHits.InArticle;
import org.briefingviewer.library.LibraryHits.InBriefing;
import org.briefingviewer.library.LibraryHits.Place;
import org.briefingviewer.library.LibraryIndex;
import org.briefingviewer.library.LibrarySearch;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `find`: all briefings of a folder.
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = ExitStatus.SEARCH_FAILED,
    description =
        "Looks for words in all briefings of a folder and below it: any spelling of a name, a"
            + " figure by its value and unit, a source, or a day (2026-03-27, 2026-03). An index"
            + " is kept in the user's own folder and brought up to date first; it holds nothing of"
            + " locked briefings, which are searched with --locked alone. The status is 0 when"
            + " something was found, 1 when nothing was found, and 2 when the folder or a briefing"
            + " could not be read, whatever was found in the others.")
public final class FindCommand extends Verb {
  private final @Nullable Path indexes;
  private final JsonMapper mapper = new JsonMapper();
  private final Messages messages = new Messages(Locale.ENGLISH);

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "what to look for")
  private List<String> words = List.of();

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FOLDER",
      description = "a folder of briefings")
  private Path folder = Path.of("");

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "tell at most N briefings, the newest first (default: 10)")
  private int most;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "3",
      description = "tell at most N articles of each briefing (default: 3)")
  private int articles;

  @Option(
      names = "--locked",
      description =
          "search locked briefings, too: a pass phrase is asked for once, and those that it opens"
              + " are searched; an index of each is kept under its own lock")
  private boolean locked;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(names = "-q", description = "say nothing but errors")
  private boolean quiet;

  /// @param indexes the user's own folder for indexes; null where none is kept
  public FindCommand(VerbStreams streams, @Nullable Path indexes) {
    super(streams);
    this.indexes = indexes;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    String typed = String.join(" ", words).strip();
    if (typed.isEmpty() || most < 1 || articles < 1) {
      throw wrong("Say what to look for; --most and --articles are at least 1.");
    }
    if (indexes == null) {
      throw new Refusal("index", "No folder is there to keep it in.", "Set HOME.");
    }
    LibraryFolder library = new LibraryFolder(folder);
    library.check();
    try (LibraryIndex index = LibraryIndex.open(library, indexes, new Keyring())) {
      if (!index.update(this::progress, () -> false) && !quiet) {
        streams.say("Another program brings the index up to date; newer files may be missing.");
      }
      if (locked) {
        unlock(index);
      }
      LibraryHits hits =
          new LibrarySearch(index, TriangleData.read().triangle())
              .find(typed, new LibrarySearch.Extent(most, articles));
      if (json) {
        streams.printJson(mapper.writeValueAsString(node(typed, hits)));
      } else {
        print(hits);
      }
      tell(hits);
      return status(hits);
    }
  }

  private static int status(LibraryHits hits) {
    if (!hits.unread().isEmpty()) {
      return ExitStatus.SEARCH_FAILED;
    }
    return hits.briefings().isEmpty() ? ExitStatus.NOT_FOUND : ExitStatus.DONE;
  }

  /// One pass phrase is asked for, and tried on each: somebody who has several asks once for each.
  private void unlock(LibraryIndex index) throws IOException, Refusal {
    if (index.countLocked() == 0) {
      return;
    }
    String where = folder.toString();
    PassPhrase phrase =
        new PassPhrasePrompt(streams.in()).askFor("the locked briefings in " + where);
    if (phrase == null) {
      throw new Refusal(
          where,
          "No pass phrase was given for the locked briefings.",
          "Type it, or give it as one line of the standard input.");
    }
    if (index.unlock(phrase, () -> false).opened() == 0) {
      throw new Refusal(
          where,
          "The pass phrase opens none of the locked briefings.",
          "Check the keyboard layout and capital letters, then try again.");
    }
    index.updateSealed(() -> false);
  }

  private void progress(int done, int all) {
    if (!quiet && (done % 100 == 0 || done == all) && all > 10) {
      streams.say(done + " of " + CountPhrase.of(all, "briefing") + " read");
    }
  }

  private void tell(LibraryHits hits) {
    hits.unread().forEach(problem -> streams.say("briefing-viewer: " + problem));
    if (quiet) {
      return;
    }
    if (!hits.also().isEmpty() && !json) {
      streams.say("Also looked for: " + String.join(", ", hits.also()));
    }
    if (hits.locked() > 0) {
      streams.say(
          "Not searched, for it is locked: "
              + CountPhrase.of(hits.locked(), "briefing")
              + (locked ? ", by another pass phrase" : " (--locked asks for the pass phrase)"));
    }
    if (hits.more() > 0) {
      streams.say(
          CountPhrase.of(hits.more(), "more briefing")
              + " may hold it: --most "
              + (most + hits.more())
              + " shows all.");
    }
    if (hits.briefings().isEmpty()) {
      streams.say("Not found in " + CountPhrase.of(hits.searched(), "briefing") + ".");
    }
  }

  private void print(LibraryHits hits) {
    for (InBriefing briefing : hits.briefings()) {
      streams.print(
          folder.resolve(briefing.file())
              + ": "
              + new NameWords(messages).of(briefing.about().title())
              + ", version "
              + briefing.about().version()
              + mark(briefing.about().handling()));
      briefing.articles().forEach(this::print);
      if (briefing.more() > 0) {
        streams.print("  " + CountPhrase.of(briefing.more(), "more article") + " may hold it");
      }
    }
  }

  private static String mark(@Nullable HandlingMark handling) {
    return handling == null ? "" : " [" + handling.text() + "]";
  }

  private void print(InArticle found) {
    Article article = found.article();
    String publisher = article.publication().publisher();
    LocalDate published = article.publication().day();
    String day =
        published == null ? "" : ", " + new DateWords(messages).full(PartialDate.of(published));
    streams.print(
        "  "
            + article.id()
            + ": "
            + new NameWords(messages).of(article.headline())
            + (publisher == null ? "" : ", " + new NameWords(messages).of(publisher))
            + day);
    for (Place place : found.places()) {
      SearchHit hit = place.hit();
      String where =
          hit.inText() ? "paragraph " + (article.paragraphAt(hit.span().start()) + 1) : "origin";
      streams.print(
          "    "
              + where
              + ": "
              + hit.context().before()
              + "["
              + hit.context().words()
              + "]"
              + hit.context().after());
      if (place.claim() != null) {
        streams.print("      " + said(place.claim()));
      }
    }
  }

  /// Returns a figure with its bound and hedges, whose it is, and who checked it.
  private String said(Claim claim) {
    return new MessageSpeech(messages).quantity(claim.quantity())
        + ": "
        + new ChainWords(messages).whole(EstimatePart.Chain.of(claim))
        + " ("
        + new ReviewWords(messages).cited(claim.review())
        + ")";
  }

  private ObjectNode node(String typed, LibraryHits hits) {
    ObjectNode node = mapper.createObjectNode();
    node.put("words", typed).put("searched", hits.searched());
    node.put("locked", hits.locked()).put("opened", hits.opened()).put("more", hits.more());
    ArrayNode also = node.putArray("also");
    hits.also().forEach(also::add);
    ArrayNode briefings = node.putArray("briefings");
    for (InBriefing briefing : hits.briefings()) {
      ObjectNode there =
          briefings
              .addObject()
              .put("file", folder.resolve(briefing.file()).toString())
              .put("title", briefing.about().title())
              .put("version", briefing.about().version())
              .put(
                  "handling",
                  briefing.about().handling() == null ? null : briefing.about().handling().text())
              .put("more", briefing.more());
      ArrayNode inArticles = there.putArray("articles");
      briefing.articles().forEach(article -> add(inArticles.addObject(), article));
    }
    ArrayNode unread = node.putArray("unread");
    hits.unread().forEach(problem -> unread.add(problem.toString()));
    return node;
  }

  private void add(ObjectNode node, InArticle found) {
    Article article = found.article();
    node.put("article", article.id()).put("headline", article.headline());
    ArrayNode places = node.putArray("places");
    for (Place place : found.places()) {
      SearchHit hit = place.hit();
      int start = article.text().codePointCount(0, hit.span().start());
      int length = article.text().codePointCount(hit.span().start(), hit.span().end());
      ObjectNode there = places.addObject();
      there
          .put("kind", hit.kind().name().toLowerCase(Locale.ROOT))
          .put("start", start)
          .put("end", start + length)
          .put("words", hit.context().words())
          .put("before", hit.context().before())
          .put("after", hit.context().after());
      if (place.claim() != null) {
        figure(there.putObject("figure"), place.claim());
      }
    }
  }

  private void figure(ObjectNode node, Claim claim) {
    node.put("quantity", new MessageSpeech(messages).quantity(claim.quantity()));
    node.put("chain", new ChainWords(messages).whole(EstimatePart.Chain.of(claim)));
    ChainLink source = claim.chain().source();
    node.put("source", source == null ? null : source.agent().name());
    node.put("review", claim.review().state().name().toLowerCase(Locale.ROOT));
  }
}
