// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;

/// Figures within an address: of a page, with its percent signs (RFC 3986), of a mailbox.
public final class AddressVeto implements QuantityRecogniser {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:(?:https?|ftp)://|www\\.)\\S+"
              + "|[\\w.+-]{1,64}@\\w[\\w-]{0,62}(?:\\.[\\w-]{1,63})+"
              + "|\\b(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}/\\S+");

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    if (drafts.isEmpty() || line.size() == 0) {
      return;
    }
    int start = line.at(0).start();
    String sentence = line.text().substring(start, line.at(line.size() - 1).end());
    if (sentence.indexOf('/') < 0 && sentence.indexOf('@') < 0 && !sentence.contains("www.")) {
      return;
    }
    BitSet within = new BitSet();
    Matcher address = ADDRESS.matcher(sentence);
    while (address.find()) {
      within.set(start + address.start(), start + address.end());
    }
    drafts.removeIf(draft -> within.get(line.at(draft.from()).start()));
  }
}
