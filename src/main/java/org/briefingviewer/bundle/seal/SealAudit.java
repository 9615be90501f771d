// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.signed.SealStatement;
import org.briefingviewer.bundle.signed.SignerKey;
import org.briefingviewer.bundle.signed.SignerNames;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.briefingviewer.model.seal.SealSignature;
import org.jspecify.annotations.Nullable;

/// Compares a briefing with its seal: the manifest's seal with the history's, the list of what was
/// sealed with the seal's digest, and what is there with the list. Whoever makes all of these again
/// is not found out but by the signature, where there is one: nothing else of it has a key.
///
/// @param about what the manifest says
/// @param history all edits, the oldest first
/// @param current everything that a seal would cover now, but for the lines of the history
/// @param sources what the comparison has to read
public record SealAudit(
    BundleInfo about,
    List<BriefingEdit> history,
    SortedMap<String, String> current,
    Sources sources) {
  private static final String SEAL = ManifestWire.FILE + "#/bv:seal";
  private static final String HISTORY = "briefing/history.jsonl";
  private static final String COMPARE =
      "Do not rely on the seal: ask whoever sealed the briefing for their copy, and compare the"
          + " two.";
  private static final String SEAL_AGAIN =
      "Look the briefing through and seal it again, or ask whoever sealed it for their copy.";

  /// What the comparison reads.
  public interface Sources extends SignerNames {
    /// Returns the list of what was sealed, or null when there is none.
    byte @Nullable [] list() throws EntryRefusal;

    /// Returns the seal's signature, or null when there is none.
    byte @Nullable [] signature() throws EntryRefusal;

    /// Returns the digest of the first lines of the history.
    String history(int lines) throws EntryRefusal;

    /// Returns the id of the article to which a file belongs, or null when to none.
    @Nullable String owner(String path);
  }

  /// Compares.
  ///
  /// @throws EntryRefusal when the list or the history cannot be read
  public SealComparison run() throws EntryRefusal {
    SealBriefing.Sealed recorded = ChangesSinceSeal.recorded(history);
    SealBriefing last = ChangesSinceSeal.of(history).seal();
    Seal seal = about.seal();
    if (seal == null) {
      return last == null || recorded == null || recorded.seal() == null
          ? SealComparison.NOT_COMPARED
          : differing(SEAL, "The history has a seal, and the manifest has none.");
    }
    if (last == null || recorded == null || recorded.seal() == null) {
      return differing(SEAL, "No edit of the history made this seal.");
    }
    List<Problem> problems = new ArrayList<>(recorded(seal, recorded.version(), recorded.seal()));
    Seal made = Objects.requireNonNull(last.to().seal());
    if (made.digest() == null) {
      return problems.isEmpty()
          ? notSaid("The seal does not say what it covers, so nothing can be compared with it.")
          : SealComparison.differing(problems);
    }
    byte[] list = sources.list();
    if (list == null) {
      problems.add(problem(SealedList.FILE, "The list of what was sealed is missing."));
    } else if (!ManifestEntry.hash(list).equals(made.digest())) {
      if (problems.isEmpty() && isOfAnother(ManifestEntry.hash(list))) {
        return notSaid("The list of what was sealed is that of a seal that was taken back.");
      }
      problems.add(problem(SealedList.FILE, "It is not the list that was sealed."));
    } else {
      compare(SealedList.read(list), last, problems);
    }
    SealSignature signature = signature(made.digest(), last, problems);
    return problems.isEmpty()
        ? SealComparison.asSealed(signature)
        : SealComparison.differing(problems);
  }

  /// A signature that is there and does not fit is worse than none.
  private @Nullable SealSignature signature(
      String digest, SealBriefing last, List<Problem> problems) throws EntryRefusal {
    byte[] file = sources.signature();
    if (file == null) {
      return null;
    }
    String before = sources.history(history.indexOf(last) + 1);
    try {
      SignerKey key = new SealStatement(digest, before).signer(file);
      return new SealSignature(key.fingerprint(), sources.name(key));
    } catch (Refusal e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  /// Returns where the manifest says otherwise than the history.
  private List<Problem> recorded(Seal seal, String version, Seal recorded) {
    List<Problem> problems = new ArrayList<>();
    if (!seal.by().equals(recorded.by())
        || !seal.on().equals(recorded.on())
        || !seal.open().equals(recorded.open())
        || (seal.digest() != null && !seal.digest().equals(recorded.digest()))) {
      problems.add(problem(SEAL, "The seal is not the one that the history has."));
    }
    if (!about.version().equals(version)) {
      problems.add(
          problem(
              ManifestWire.FILE + "#/version",
              "The version is " + about.version() + ", and by the history it is " + version + "."));
    }
    if (seal.changes() != recorded.changes()) {
      problems.add(
          problem(
              HISTORY,
              "Edits after the seal: "
                  + recorded.changes()
                  + " in the history, "
                  + seal.changes()
                  + " by the manifest."));
    }
    return problems;
  }

  private boolean isOfAnother(String digest) {
    return history.stream()
        .anyMatch(
            edit ->
                edit instanceof SealBriefing other
                    && other.to().seal() != null
                    && digest.equals(other.to().seal().digest()));
  }

  private void compare(SealedList sealed, SealBriefing last, List<Problem> problems)
      throws EntryRefusal {
    int lines = sealed.lines();
    String before = SealedList.lines(lines);
    if (lines < 0
        || lines != history.indexOf(last)
        || !sources.history(lines).equals(sealed.digests().get(before))) {
      problems.add(
          problem(
              HISTORY, "Lines before the seal were changed, taken out or put in another order."));
    }
    EditReach reach =
        new EditReach(
            sources::owner, history.subList(history.indexOf(last) + 1, history.size()), history);
    Set<String> names = new TreeSet<>(sealed.digests().keySet());
    names.remove(before);
    names.addAll(current.keySet());
    for (String name : names) {
      String was = sealed.digests().get(name);
      String is = current.get(name);
      if (!Objects.equals(was, is) && !reach.reaches(name)) {
        String what =
            was == null
                ? "It came after the seal, and no edit says so."
                : is == null
                    ? "It was sealed and is missing, and no edit says so."
                    : "It is not as it was sealed, and no edit says so.";
        problems.add(problem(place(name), what));
      }
    }
  }

  /// Returns a name as it stands in what is told: a property of the manifest as a pointer into it.
  private static String place(String name) {
    return SealedList.isFile(name) ? name : name.substring(1).replace("#", "#/");
  }

  private static SealComparison notSaid(String what) {
    return new SealComparison(Outcome.NOT_SAID, List.of(new Problem(SEAL, what, SEAL_AGAIN)));
  }

  private static SealComparison differing(String where, String what) {
    return SealComparison.differing(List.of(problem(where, what)));
  }

  private static Problem problem(String where, String what) {
    return new Problem(where, what, COMPARE);
  }
}
