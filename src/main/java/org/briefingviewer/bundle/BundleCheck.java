// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefingviewer.bundle.anchor.MarkProblem;
import org.briefingviewer.bundle.deception.DeceptionCheck;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.standards.StandardsCheck;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.MarkOutcomes;
import org.briefingviewer.bundle.wire.Resource;
import org.briefingviewer.bundle.wire.SchemaCheck;
import org.briefingviewer.bundle.wire.StructureWire;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.deception.PrintableWords;
import tools.jackson.databind.JsonNode;

/// Tells everything that is wrong with a briefing: structure, schemas, integrity, pictures, where
/// its marks stand and what can be taken for something else. Opens every file that the manifest
/// lists.
public final class BundleCheck {
  private static final String MEND =
      "Mend the file as the page briefing-format.md says (with the program, in assets/format), or"
          + " get it again from its source.";
  private static final String MEND_BY_STANDARD =
      "Mend it there as that standard says, or get the file again from its source.";
  private static final String GET_AGAIN = "Get the briefing again from its source.";
  private static final int LONGEST_QUOTE = 200;

  /// Each once: what a schema already told is not told again.
  private final Set<Problem> problems = new LinkedHashSet<>();

  private CheckReport.AnchorCounts anchors = CheckReport.AnchorCounts.NONE;
  private int estimates;
  private final Map<String, Integer> languages = new TreeMap<>();

  private final StandardsCheck standards = new StandardsCheck();
  private final DeceptionCheck deception = new DeceptionCheck();

  private BundleCheck() {}

  /// Checks a briefing that is not locked, as the other does.
  public static CheckReport check(Path file, HashOutcome.Progress progress) throws IOException {
    return check(file, new Keyring(), progress);
  }

  /// Checks a briefing. What cannot be opened at all is reported, not thrown.
  ///
  /// @param keys asked where it is locked
  /// @param progress told after each file that was compared with its hash
  /// @throws IOException when the file cannot be closed
  public static CheckReport check(Path file, Keyring keys, HashOutcome.Progress progress)
      throws IOException {
    try (Bundle bundle = new BundleReader(keys).open(file)) {
      bundle.complete();
      return new BundleCheck().run(bundle, progress);
    } catch (Refusal e) {
      return new CheckReport(
          null, e.problems(), 0, 0, CheckReport.AnchorCounts.NONE, null, Map.of(), List.of());
    }
  }

  private CheckReport run(Bundle bundle, HashOutcome.Progress progress) {
    schema(bundle, ManifestWire.FILE);
    manifest(bundle);
    bundle.listed().keySet().forEach(path -> schema(bundle, path));
    HashOutcome integrity = bundle.verify(progress, () -> false);
    problems.addAll(integrity.problems(GET_AGAIN));
    seal(bundle, integrity);
    bundle.listed().values().forEach(resource -> kind(bundle, resource));
    bundle.info().articles().forEach(summary -> article(bundle, summary));
    problems.addAll(new ReferenceCheck(bundle).run());
    deception.names(bundle, BundleReader.AGENTS);
    problems.addAll(deception.found());
    return new CheckReport(
        bundle.about(),
        List.copyOf(problems),
        bundle.info().articles().size(),
        estimates,
        anchors,
        integrity,
        languages,
        bundle.unlisted());
  }

  /// It lists the hashes of all other files, and none of itself.
  private void manifest(Bundle bundle) {
    try {
      bundle.entries().compare(ManifestWire.FILE);
    } catch (EntryRefusal e) {
      problems.add(e.problem());
    }
  }

  /// What differs from its hash was told by itself.
  private void seal(Bundle bundle, HashOutcome integrity) {
    List<Problem> differing = new ArrayList<>(bundle.about().compared().problems());
    differing.removeAll(SealedBundle.problems(integrity));
    problems.addAll(differing);
  }

  private void report(String where, String what, String remedy) {
    problems.add(new Problem(where, what, remedy));
  }

  private void schema(Bundle bundle, String path) {
    String schema = SchemaCheck.schemaOf(path);
    boolean standard = StandardsCheck.knows(path);
    if ((schema == null && !standard) || !bundle.entries().has(path)) {
      return;
    }
    try {
      JsonNode tree = Json.parse(path, bundle.entries().read(path));
      if (schema != null) {
        for (MalformedJson fault : SchemaCheck.check(schema, path, tree)) {
          problems.add(BundleRefusals.problem(path, fault));
        }
      }
      for (MalformedJson fault : standards.check(path, tree)) {
        report(fault.where(), fault.what(), MEND_BY_STANDARD);
      }
    } catch (EntryRefusal e) {
      problems.add(e.problem());
    } catch (MalformedJson e) {
      problems.add(BundleRefusals.problem(path, e));
    }
  }

  /// What kind of file a row is of stands in its path too.
  private void kind(Bundle bundle, Resource resource) {
    String known = ManifestEntry.mediaType(resource.path());
    if (!resource.mediatype().isEmpty()
        && !known.equals(ManifestEntry.ANY)
        && !known.equals(resource.mediatype())) {
      report(
          ManifestWire.FILE,
          resource.path()
              + " is of the media type "
              + known
              + ", not "
              + resource.mediatype()
              + ".",
          MEND);
    }
    picture(bundle, resource);
  }

  private void picture(Bundle bundle, Resource resource) {
    boolean picture = resource.mediatype().startsWith("image/");
    if (picture && bundle.entries().has(resource.path())) {
      try {
        bundle.picture(resource.path());
      } catch (Refusal e) {
        problems.addAll(e.problems());
      }
    }
  }

  private void article(Bundle bundle, ArticleSummary summary) {
    ArticleFiles files = new ArticleFiles(summary.id());
    try {
      MarkedArticle marked = bundle.article(summary.id());
      estimates += marked.findings().estimates().size();
      languages.merge(marked.article().language(), 1, Integer::sum);
      marks(bundle, marked, files);
      uncovered(bundle, marked.article().text(), files);
      deception.article(files.text(), marked.article().text());
      ruledOut(bundle, marked, files);
      summary(bundle, summary, marked);
    } catch (Refusal e) {
      problems.addAll(e.problems());
    }
  }

  private void marks(Bundle bundle, MarkedArticle marked, ArticleFiles files) throws Refusal {
    String page = files.annotations();
    marked.unplaced().forEach(mark -> problems.add(MarkProblem.of(page, mark)));
    marked.changed().forEach(mark -> problems.add(MarkProblem.of(page, mark)));
    if (!bundle.entries().has(page)) {
      return;
    }
    try {
      JsonFields fields = JsonFields.of(page, bundle.entries().read(page));
      for (AnchorOutcome outcome : MarkOutcomes.of(fields, marked.article().text()).values()) {
        anchors = anchors.plus(outcome);
      }
    } catch (EntryRefusal e) {
      throw BundleRefusals.of(e);
    } catch (MalformedJson e) {
      // The article lists an unreadable page among its marks.
    }
  }

  private void uncovered(Bundle bundle, String text, ArticleFiles files) throws Refusal {
    if (!bundle.entries().has(files.structure())) {
      return;
    }
    List<TextSpan> passages =
        BundleRefusals.telling(
            files.structure(),
            () ->
                StructureWire.uncovered(
                    text,
                    JsonFields.of(files.structure(), bundle.entries().read(files.structure()))));
    if (!passages.isEmpty()) {
      report(
          files.text(),
          (passages.size() == 1
                  ? "A passage of it stands in no paragraph"
                  : passages.size() + " passages of it stand in no paragraph")
              + " of "
              + files.structure()
              + " and shows as plain text: \""
              + PrintableWords.of(passages.getFirst().of(text), LONGEST_QUOTE)
              + "\".",
          "Find out who put it there; list a paragraph for it, or take it out.");
    }
  }

  private void ruledOut(Bundle bundle, MarkedArticle marked, ArticleFiles files) {
    for (RuledOutTie ruled : marked.findings().ruledOut()) {
      String tie = ruled.pair().key();
      if (!bundle.knowledge().triangle().pairs().contains(ruled.pair())) {
        report(files.estimates(), "The triangle has no tie " + tie + ".", MEND);
      } else if (marked.findings().speaksOf(ruled.pair())) {
        report(
            files.estimates(),
            ruled.by() + " ruled out the tie " + tie + ", and a state of it stands beside that.",
            "Reject the state, or take the tie's ruling out.");
      }
    }
  }

  private void summary(Bundle bundle, ArticleSummary said, MarkedArticle marked) {
    ArticleSummary counted =
        ArticleSummary.of(marked.article(), marked.findings()).named(said.title());
    boolean whole = marked.unplaced().isEmpty();
    int above = CodePoints.of(marked.article().text()).supplementary();
    boolean same =
        counted.equals(said)
            && above == bundle.manifest().supplementary().getOrDefault(said.id(), above);
    if (whole && !same) {
      report(
          ManifestWire.FILE + "#/bv:articles/" + said.id(),
          "The headline, date or counts of the article are not what its files give.",
          MEND);
    }
  }
}
