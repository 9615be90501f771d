// SPDX-License-Identifier: Apache-2.0

/// The steps that find who wrote a text, who gives it out, where and under what terms, and take the
/// lines that say so out of it.
@NullMarked
package org.briefingviewer.ingest.step.origin;

import org.jspecify.annotations.NullMarked;
