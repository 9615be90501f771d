// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.briefingviewer.bundle.entry.EntryName;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.entry.ZipWriter;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.PassingCipher;
import org.briefingviewer.bundle.place.PassingFile;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.place.SaveResult;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.bundle.seal.SealedList;
import org.briefingviewer.bundle.signed.SealStatement;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.JsonMerge;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.JsonRows;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.ManifestRemains;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.Resource;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.bundle.wire.edit.ReadingsWire;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One save of a briefing over its bundle. What was not touched is copied as it is; what was goes
/// through a passing file, so that neither all files nor the manifest are ever in memory at once.
final class RevisionSave {
  private final SavedBriefing saved;
  private final Bundle base;
  private final PackedFileSpool spool;

  /// Seals what lies on the disk meanwhile, where the briefing is locked.
  private final @Nullable PassingCipher cipher;

  private final BundleFiles fresh;
  private final Set<String> edited = new LinkedHashSet<>();
  private final Map<String, Integer> supplementary = new HashMap<>();

  /// The edit that seals what is saved, or null; and the digest of what it covers.
  private @Nullable SealBriefing sealing;

  private @Nullable String digest;

  /// Files of the base that are not carried over.
  private final Set<String> superseded = new HashSet<>();

  private RevisionSave(
      SavedBriefing saved, Bundle base, PackedFileSpool spool, @Nullable PassingCipher cipher) {
    this.saved = saved;
    this.base = base;
    this.spool = spool;
    this.cipher = cipher;
    ArticleTexts texts = id -> saved.now().has(id) ? text(id) : base.store().text(id);
    this.fresh = new BundleFiles(new AgentTable(saved.now().knowledge().agents()), texts);
  }

  private @Nullable String text(String id) {
    try {
      return saved.now().unmarked(id).text();
    } catch (Refusal e) {
      return null; // the article says so itself when it is opened
    }
  }

  /// Saves.
  ///
  /// @throws IOException when the file cannot be written; the old one stays then
  /// @throws Refusal when a part of the base that is kept cannot be read
  /// @throws IllegalArgumentException when the content breaks a rule of the format
  static SaveResult write(SavedBriefing saved, Bundle base, SaveTarget target)
      throws IOException, Refusal {
    target.check(base.entries().identity());
    LockKey lock = target.locking().key(base.entries().lock());
    PassingCipher cipher = lock == null ? null : new PassingCipher();
    try (PassingFile passing = PassingFile.temporary();
        PackedFileSpool spool = new PackedFileSpool(passing.path(), cipher)) {
      return new RevisionSave(saved, base, spool, cipher).write(target, lock);
    } catch (EntryRefusal e) {
      throw BundleRefusals.of(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SaveResult write(SaveTarget target, @Nullable LockKey lock)
      throws IOException, Refusal, EntryRefusal {
    base.entries().checkIntact();
    gather();
    seal();
    sign();
    if (!saved.edits().isEmpty()) {
      superseded.add(EditHistory.FILE);
      spool.add(EditHistory.FILE, out -> EditHistory.write(base.entries(), edits(), out));
    }
    List<Resource> carried = carried();
    Set<String> names = new TreeSet<>(spool.names());
    carried.forEach(resource -> names.add(resource.path()));
    for (String name : names) {
      String fault = EntryName.fault(name);
      if (fault != null) {
        throw new IllegalArgumentException(name + ": " + fault);
      }
    }
    JsonNode manifest = manifest(carried);
    Set<String> written = Set.copyOf(spool.names());
    spool.add(ManifestWire.FILE, out -> JsonPrinter.print(manifest, out));
    return SafeSave.replace(
        target.file(),
        ArchiveWriter.locked(
            lock,
            out -> {
              ZipWriter zip = ArchiveWriter.begin(out);
              spool.copy(ManifestWire.FILE, zip);
              for (String name : names) {
                if (written.contains(name)) {
                  spool.copy(name, zip);
                } else if (base.entries().has(name)) {
                  copy(name, zip);
                }
              }
              zip.finish();
            }),
        (whole, place) ->
            target.name(whole, place, base.entries().identity(), spool.hash(ManifestWire.FILE)));
  }

  private void gather() throws IOException, Refusal, EntryRefusal {
    base.complete();
    gatherKnowledge();
    gatherArticles();
    gatherStops();
    gatherReadings();
    for (Map.Entry<String, SavedBriefing.Bytes> original : saved.originals().entrySet()) {
      add(Bundle.ORIGINALS + original.getKey(), original.getValue().bytes());
    }
  }

  /// Adds the list of what the newest seal covers, of which nothing is known before the bytes are.
  private void seal() throws IOException, Refusal, EntryRefusal {
    SealBriefing newest = ChangesSinceSeal.of(saved.edits()).seal();
    byte[] list;
    if (newest == null
        || !newest.raises()
        || (saved.sealed() == null && !saved.edits().getLast().equals(newest))) {
      return; // it was sealed before, or nobody knows what it was then
    }
    sealing = newest;
    if (saved.sealed() == null) {
      list = sealedList().bytes();
    } else {
      try (PassingFile passing = PassingFile.temporary();
          PackedFileSpool then = new PackedFileSpool(passing.path(), cipher)) {
        RevisionSave before = new RevisionSave(saved.sealed(), base, then, cipher);
        before.gather();
        list = before.sealedList().bytes();
      }
    }
    digest = ManifestEntry.hash(list);
    add(SealedList.FILE, list);
  }

  /// A signature goes with its seal.
  private void sign() throws IOException, Refusal, EntryRefusal {
    if (saved.edits().stream().anyMatch(SealBriefing.class::isInstance)) {
      superseded.add(SealStatement.FILE);
    }
    if (saved.signer() != null) {
      add(SealStatement.FILE, new SealedBundle(base).signed(saved.signer(), digest, edits()));
    }
  }

  /// Returns all that this save writes, its history up to its last edit left out.
  private SealedList sealedList() throws IOException, Refusal, EntryRefusal {
    List<BriefingEdit> before = saved.edits().subList(0, saved.edits().size() - 1);
    spool.add(EditHistory.FILE, out -> EditHistory.write(base.entries(), before, out));
    String history = spool.hash(EditHistory.FILE);
    superseded.add(EditHistory.FILE);
    List<Resource> carried = carried();
    JsonNode manifest = manifest(carried);
    TreeMap<String, String> digests = new TreeMap<>();
    try (PassingFile passing = PassingFile.temporary()) {
      PassingFile.Bytes bytes = new PassingFile.Bytes(passing, cipher);
      try (OutputStream out = bytes.out()) {
        JsonPrinter.print(manifest, out);
      }
      try (InputStream in = bytes.in()) {
        digests.putAll(ManifestWire.digests(in));
      }
    }
    spool.listed().forEach(file -> digests.put(file.path(), String.valueOf(file.hash())));
    for (Resource resource : carried) {
      if (base.entries().has(resource.path())) {
        digests.put(resource.path(), ManifestEntry.hash(base.entries().read(resource.path())));
      }
    }
    digests.keySet().removeIf(name -> !SealedList.covers(name));
    digests.put(SealedList.lines(EditHistory.count(base.entries()) + before.size()), history);
    return new SealedList(digests);
  }

  /// Returns the edits that came to the history, the seal with the digest of what it covers.
  private List<BriefingEdit> edits() {
    SealBriefing seal = sealing;
    String covered = digest;
    if (seal == null || covered == null) {
      return saved.edits();
    }
    return saved.edits().stream().map(edit -> edit.equals(seal) ? seal.of(covered) : edit).toList();
  }

  private void copy(String name, ZipWriter zip) throws IOException, Refusal {
    try {
      base.entries().copy(name, zip);
    } catch (EntryRefusal e) {
      throw BundleRefusals.of(e);
    }
  }

  private void gatherKnowledge() throws IOException, Refusal, EntryRefusal {
    Knowledge now = saved.now().knowledge();
    Knowledge old = base.knowledge();
    if (now.equals(old)) {
      return;
    }
    BundleFiles before = new BundleFiles(base.store().agents(), base.store());
    Map<String, JsonNode> rewritten = before.of(old, JsonRows.TREE);
    for (Map.Entry<String, JsonNode> made : fresh.of(now, JsonRows.TREE).entrySet()) {
      merge(made.getKey(), made.getValue(), rewritten.get(made.getKey()));
    }
    superseded.addAll(rewritten.keySet());
  }

  /// Nobody reads the stops when no edit touched them: they may be damaged.
  private void gatherStops() throws IOException, Refusal, EntryRefusal {
    boolean touched = saved.edits().stream().anyMatch(edit -> edit instanceof BriefingEdit.OfStops);
    if (touched && !saved.now().stops().equals(base.stops())) {
      merge(StopsWire.FILE, StopsWire.write(saved.now().stops()), StopsWire.write(base.stops()));
    }
  }

  /// Nobody reads the second readings when no edit touched them, as with the stops.
  private void gatherReadings() throws IOException, Refusal, EntryRefusal {
    boolean touched =
        saved.edits().stream()
            .anyMatch(
                edit ->
                    edit instanceof BriefingEdit.MergeReading
                        || edit instanceof BriefingEdit.Adjudicate
                        || edit instanceof BriefingEdit.TakeBack);
    if (touched && !saved.now().readings().equals(base.readings())) {
      merge(
          ReadingsWire.FILE,
          ReadingsWire.write(saved.now().readings()),
          ReadingsWire.write(base.readings()));
    }
  }

  private void gatherArticles() throws IOException, Refusal, EntryRefusal {
    Set<String> before = new HashSet<>();
    base.info().articles().forEach(summary -> before.add(summary.id()));
    edited.addAll(saved.edited());
    if (agentsAreOthers()
        || saved.edits().stream().anyMatch(BriefingEdit.ReviseAgents.class::isInstance)) {
      // The articles name agents by id, so they are written anew.
      saved.now().info().articles().forEach(summary -> edited.add(summary.id()));
    }
    for (String id : edited) {
      MarkedArticle marked = saved.now().article(id);
      supplementary.put(id, CodePoints.of(marked.article().text()).supplementary());
      Map<String, JsonNode> rewritten =
          before.contains(id)
              ? new BundleFiles(base.store().agents(), base.store()).of(base.article(id))
              : Map.of();
      add(new ArticleFiles(id).text(), BundleFiles.text(marked.article()));
      for (Map.Entry<String, JsonNode> made : fresh.of(marked).entrySet()) {
        merge(made.getKey(), made.getValue(), rewritten.get(made.getKey()));
      }
      superseded.addAll(rewritten.keySet());
    }
  }

  /// Tells whether an id of an agent stands for another one than it did.
  private boolean agentsAreOthers() {
    Map<String, Agent> now = fresh.agents().byId();
    for (Agent agent : base.knowledge().agents()) {
      if (!agent.equals(now.get(agent.id()))) {
        return true;
      }
    }
    return false;
  }

  /// Adds a JSON file with what the old one holds beyond its rewriting.
  private void merge(String path, JsonNode made, @Nullable JsonNode rewritten)
      throws IOException, Refusal, EntryRefusal {
    JsonNode tree = made;
    if (base.entries().has(path)) {
      JsonNode old = parse(path, base.entries().read(path));
      JsonNode empty = old.isArray() ? old.asArray().arrayNode() : old.asObject().objectNode();
      tree = JsonMerge.merge(old, rewritten == null ? empty : rewritten, made);
    }
    add(path, JsonPrinter.bytes(tree));
  }

  private static JsonNode parse(String path, byte[] bytes) throws Refusal {
    try {
      return Json.parse(path, bytes);
    } catch (IllegalArgumentException e) {
      throw BundleRefusals.of(path, e);
    }
  }

  private void add(String path, byte[] bytes) throws IOException {
    spool.add(path, out -> out.write(bytes));
  }

  /// Returns the listed files that stay as they are.
  private List<Resource> carried() {
    Set<String> gone = new HashSet<>();
    base.info().articles().forEach(summary -> gone.add(summary.id()));
    saved.now().info().articles().forEach(summary -> gone.remove(summary.id()));
    Set<String> written = Set.copyOf(spool.names());
    return base.listed().values().stream()
        .filter(resource -> !written.contains(resource.path()))
        .filter(resource -> !superseded.contains(resource.path()))
        .filter(resource -> !gone.contains(String.valueOf(ArticleFiles.owner(resource.path()))))
        .toList();
  }

  private JsonNode manifest(List<Resource> carried) throws Refusal, EntryRefusal {
    ManifestRemains remains = remains();
    Map<String, ManifestEntry> listed = new HashMap<>();
    spool.listed().forEach(file -> listed.put(file.path(), file));
    Map<String, Resource> kept = new HashMap<>();
    carried.forEach(resource -> kept.put(resource.path(), resource));
    Set<String> paths = new TreeSet<>(listed.keySet());
    paths.addAll(kept.keySet());
    ObjectNode manifest =
        ManifestWire.write(
            info(),
            saved.now().knowledge().sources(),
            () ->
                saved.now().info().articles().stream()
                    .map(summary -> remains.merged(summary.id(), row(summary))),
            () -> paths.stream().map(path -> remains.row(listed.get(path), kept.get(path))),
            JsonRows.PRINTED);
    remains.into(manifest, base.knowledge().sources());
    return manifest;
  }

  private BundleInfo info() {
    BundleInfo info = saved.now().info();
    Seal seal = info.seal();
    return seal == null || digest == null ? info : info.sealed(info.version(), seal.of(digest));
  }

  private ObjectNode row(ArticleSummary summary) {
    Integer known = supplementary.get(summary.id());
    return ManifestWire.summary(
        summary, known != null ? known : base.manifest().supplementary().get(summary.id()));
  }

  private ManifestRemains remains() throws Refusal, EntryRefusal {
    try (InputStream in = base.entries().stream(ManifestWire.FILE)) {
      return BundleRefusals.telling(
          ManifestWire.FILE, () -> ManifestRemains.read(in, base.manifest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
