// SPDX-License-Identifier: Apache-2.0

/// What `extract` finds, written as JSON: a line an article. Start at [ExtractJson].
@NullMarked
package org.briefingviewer.cli.json;

import org.jspecify.annotations.NullMarked;
