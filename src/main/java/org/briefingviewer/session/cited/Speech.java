// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.cited;

import java.util.Locale;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.session.Wording;

/// Says things in the user's language; the message files are known to the window alone.
public interface Speech extends Wording {

  /// Returns a quantity as normalised, unrounded, with its bound: "at least 600 persons".
  String quantity(Quantity quantity);

  /// Returns a date as far as it is known: "27 March 2025".
  String date(PartialDate date);

  /// Returns the moment of publication as far as it is known; empty when it is not.
  String moment(Publication publication);

  /// Returns the language spoken.
  Locale locale();
}
