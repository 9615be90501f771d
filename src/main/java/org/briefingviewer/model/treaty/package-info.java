// SPDX-License-Identifier: Apache-2.0
/// What a treaty goes through: signed, ratified by each, in force, replaced, ended.
///
/// Start at [TreatyStep]; an [org.briefingviewer.model.Event] may be one. Whoever puts the steps of
/// one treaty in order is elsewhere.
@NullMarked
package org.briefingviewer.model.treaty;

import org.jspecify.annotations.NullMarked;
