// SPDX-License-Identifier: Apache-2.0

/// The steps that clean a draft, each small and each alone: they know no page formats and not one
/// another. Their order stands in the parent package's `CleaningOrder`.
@NullMarked
package org.briefingviewer.ingest.step;

import org.jspecify.annotations.NullMarked;
