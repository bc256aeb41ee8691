@NullMarked
package org.duban.organisation.web;

import org.jspecify.annotations.NullMarked;
