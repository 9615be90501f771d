// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.seal.SealAudit;
import org.briefingviewer.bundle.seal.SealedList;
import org.briefingviewer.bundle.signed.SealSigner;
import org.briefingviewer.bundle.signed.SealStatement;
import org.briefingviewer.bundle.signed.SignerKey;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.Resource;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.jspecify.annotations.Nullable;

/// Compares a bundle with what was sealed of it, by the hashes in its manifest: whether the files
/// are as these say is told apart from that, since every file has to be read for it.
record SealedBundle(Bundle bundle) {

  /// Compares; what cannot be read differs.
  SealComparison compare() {
    try {
      if (bundle.about().seal() == null && !EditHistory.mayHoldSeal(bundle.entries())) {
        return SealComparison.NOT_COMPARED;
      }
      return BundleRefusals.telling(ManifestWire.FILE, this::audited);
    } catch (Refusal e) {
      return SealComparison.differing(e.problems());
    } catch (EntryRefusal e) {
      return SealComparison.differing(List.of(e.problem()));
    }
  }

  private SealComparison audited() throws EntryRefusal, Refusal {
    return new SealAudit(bundle.about(), bundle.history(), current(), new Read()).run();
  }

  private TreeMap<String, String> current() throws EntryRefusal {
    TreeMap<String, String> current = new TreeMap<>();
    try (InputStream in = bundle.entries().stream(ManifestWire.FILE)) {
      current.putAll(ManifestWire.digests(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Map.Entry<String, Resource> file : bundle.listed().entrySet()) {
      String hash = file.getValue().hash();
      if (SealedList.covers(file.getKey())) {
        current.put(file.getKey(), hash == null ? "" : hash.toLowerCase(Locale.ROOT));
      }
    }
    return current;
  }

  /// Returns what differs from its hash, as what differs from what was sealed.
  static List<Problem> problems(HashOutcome found) {
    return found.problems("Do not rely on the seal: get the briefing again from its source.");
  }

  /// Returns the signature of the seal that the bundle has once it is saved: of the one that the
  /// save makes, or the one that its file has and that holds.
  ///
  /// @param digest of what the new seal covers, or null where the save makes none
  /// @param edits that come to the history, the new seal with its digest among them
  /// @throws Refusal when there is no seal that holds, or it is signed already
  byte[] signed(SealSigner signer, @Nullable String digest, List<BriefingEdit> edits)
      throws IOException, Refusal, EntryRefusal {
    if (digest == null) {
      return signedThere(signer);
    }
    int at = 0;
    for (int i = 0; i < edits.size(); i++) {
      if (edits.get(i) instanceof SealBriefing seal
          && seal.to().seal() != null
          && digest.equals(seal.to().seal().digest())) {
        at = i;
      }
    }
    String history = EditHistory.digest(bundle.entries(), edits.subList(0, at + 1));
    return new SealStatement(digest, history).signed(signer);
  }

  private byte[] signedThere(SealSigner signer) throws Refusal, EntryRefusal {
    Seal seal = bundle.about().seal();
    String digest = seal == null ? null : seal.digest();
    if (digest == null || bundle.about().compared().outcome() != Outcome.AS_SEALED) {
      throw refused(
          "There is no seal that holds, so there is nothing to sign.", "Seal the briefing first.");
    }
    if (bundle.entries().has(SealStatement.FILE)) {
      throw refused("The seal is signed already.", "Seal the briefing again to sign it anew.");
    }
    List<BriefingEdit> history = bundle.history();
    SealBriefing last = ChangesSinceSeal.of(history).seal();
    int lines = last == null ? 0 : history.indexOf(last) + 1;
    String before = EditHistory.digest(bundle.entries(), lines);
    return new SealStatement(digest, before).signed(signer);
  }

  private Refusal refused(String what, String remedy) {
    return new Refusal(bundle.file().toString(), what, remedy);
  }

  private final class Read implements SealAudit.Sources {
    @Override
    public byte @Nullable [] list() throws EntryRefusal {
      return bundle.entries().has(SealedList.FILE) ? bundle.entries().read(SealedList.FILE) : null;
    }

    @Override
    public byte @Nullable [] signature() throws EntryRefusal {
      String name = SealStatement.FILE;
      return bundle.entries().has(name) ? bundle.entries().read(name) : null;
    }

    @Override
    public @Nullable String name(SignerKey key) {
      return bundle.signers().name(key);
    }

    @Override
    public String history(int lines) throws EntryRefusal {
      return EditHistory.digest(bundle.entries(), lines);
    }

    @Override
    public @Nullable String owner(String path) {
      return ArticleFiles.owner(path);
    }
  }
}
