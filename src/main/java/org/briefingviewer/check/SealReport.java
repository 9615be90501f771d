// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.seal.SealCheck;

/// What the checks before a seal found.
///
/// @param findings in the order of the checks, within one in that of the articles
/// @param unread why articles could not be looked at
/// @param unsought names of the languages of articles in which only numbers were looked for, as BCP
///   47 tags, each once
/// @param inBulk how many marks were settled in bulk and not read
public record SealReport(
    List<CheckFinding> findings, List<Problem> unread, List<String> unsought, int inBulk) {
  public SealReport {
    findings = List.copyOf(findings);
    unread = List.copyOf(unread);
    unsought = List.copyOf(unsought);
  }

  /// Returns what one check found.
  public List<CheckFinding> of(SealCheck check) {
    return findings.stream().filter(finding -> finding.check() == check).toList();
  }

  /// Returns how much each check found, of those that found something.
  public List<OpenCheck> open() {
    Map<SealCheck, Integer> counts = new EnumMap<>(SealCheck.class);
    findings.forEach(finding -> counts.merge(finding.check(), 1, Integer::sum));
    List<OpenCheck> open = new ArrayList<>();
    counts.forEach((check, count) -> open.add(new OpenCheck(check, count)));
    return open;
  }

  /// Returns whether something holds a seal back: a finding of a blocking check, or an article that
  /// could not be looked at.
  public boolean blocked() {
    return !unread.isEmpty() || findings.stream().anyMatch(f -> f.check().blocking());
  }
}
