// SPDX-License-Identifier: Apache-2.0

/// Who a Korean noun names: a body, a medium, a person, a record, by the last word of the name.
@NullMarked
package org.briefingviewer.extract.korean.name;

import org.jspecify.annotations.NullMarked;
