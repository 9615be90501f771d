// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.ReferencesWire;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import tools.jackson.databind.JsonNode;

/// Works that raw articles cite, from a CSL-JSON file.
///
/// @param works in the file's order
/// @param citedIn for each work's id, the names of the raw files that cite it, without their
///   endings: CSL has no field for that, so the work's `note` says "cited in NAME, NAME"
record CitedWorks(List<Reference> works, Map<String, List<String>> citedIn) {
  private static final Pattern CITED_IN = Pattern.compile("\\bcited in ([^;]+)");

  /// Reads the file.
  ///
  /// @throws Refusal when it is no CSL-JSON, naming the place in it
  static CitedWorks read(Path file) throws IOException, Refusal {
    try {
      byte[] bytes = new GivenFile(file).bytes();
      JsonNode list = Json.parse(file.toString(), bytes);
      Map<String, List<String>> citedIn = new LinkedHashMap<>();
      for (JsonNode item : list) {
        Matcher m = CITED_IN.matcher(item.path("note").asString(""));
        if (m.find()) {
          citedIn.put(item.path("id").asString(""), List.of(m.group(1).strip().split("\\s*,\\s*")));
        }
      }
      return new CitedWorks(
          ReferencesWire.read(file.toString(), new ByteArrayInputStream(bytes)), citedIn);
    } catch (MalformedJson e) {
      throw new Refusal(
          List.of(new Problem(e.where(), e.what(), "Mend the file; it has to be CSL-JSON.")));
    }
  }

  /// Adds the works to what a briefing knows.
  ///
  /// @param articles for each article's id, the name of its raw file
  Knowledge addedTo(Knowledge knowledge, Map<String, String> articles) {
    List<Reference> references = new ArrayList<>(knowledge.references());
    references.addAll(works);
    Map<String, List<String>> sources = new LinkedHashMap<>(knowledge.sources());
    articles.forEach(
        (id, name) -> {
          List<String> ids = new ArrayList<>(sources.getOrDefault(id, List.of()));
          citedIn.forEach(
              (work, names) -> {
                if (names.contains(withoutEnding(name))) {
                  ids.add(work);
                }
              });
          sources.put(id, ids);
        });
    return new Knowledge(
        knowledge.triangle(),
        knowledge.agents(),
        knowledge.ties(),
        knowledge.events(),
        references,
        sources);
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
