// SPDX-License-Identifier: Apache-2.0

/// The reports of one figure over all articles of what is open, and what persons decide of them.
/// Start at [ReportGroups]. Nothing is read before somebody asks.
@NullMarked
package org.briefingviewer.session.compare;

import org.jspecify.annotations.NullMarked;
