// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// Passwords made for a site's phones: of their web page and menu (adminpw, userpw, in the site's
/// defaults) and of their SIP accounts (account_password_1, at each phone with a user).
namespace SitePasswords {

struct Made {
    bool admin = false;
    bool user = false;
    int accounts = 0;
};
/// Fills what is empty; with `isRenewing` all of them. Random, from letters and digits that are not
/// mistaken for one another and that phones' keys can type; 128 bits for accounts.
Made fill(Site& site, bool isRenewing = false);

} // namespace SitePasswords
