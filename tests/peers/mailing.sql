-- The mailing's rule, as one would write it in SQL: for each member the letter, what to do, by when, in which language.
WITH dated AS (
  SELECT *,
    "certificate-expires"::DATE AS e,
    ("certificate-expires"::DATE - INTERVAL 3 MONTH)::DATE AS renewable_from,
    ("certificate-expires"::DATE + INTERVAL 3 MONTH)::DATE AS lit3,
    last_day("certificate-expires"::DATE + INTERVAL 3 MONTH) AS g,
    DATE '2026-11-21' AS t,
    situation = 'has-kakuninsho' AS held
  FROM members
), stated AS (
  SELECT *,
    CASE WHEN t < renewable_from THEN 'valid' WHEN t <= e THEN 'renewable' WHEN t > g THEN 'lapsed'
         WHEN t <= lit3 THEN 'grace' ELSE 'disputed' END AS state
  FROM dated
), judged AS (
  SELECT *,
    CASE
      WHEN card IN ('none', 'expired') THEN 'get-card register'
      WHEN card = 'lost' AND held THEN 'suspend-card report-to-police reissue-card check-registration'
      WHEN card = 'lost' THEN 'suspend-card report-to-police reissue-card apply-kakuninsho check-registration'
      WHEN registered = 'yes' THEN CASE state
        WHEN 'valid' THEN '' WHEN 'disputed' THEN 'renew-certificate check-registration'
        WHEN 'lapsed' THEN 'renew-certificate register' ELSE 'renew-certificate' END
      ELSE CASE state WHEN 'valid' THEN 'register' WHEN 'renewable' THEN 'register renew-certificate'
        ELSE 'renew-certificate register' END
    END AS todo,
    CASE
      WHEN card <> 'valid' OR state IN ('valid', 'lapsed') THEN NULL
      WHEN state = 'renewable' THEN e
      WHEN registered = 'yes' THEN g
    END AS "by",
    card IN ('none', 'expired') OR card = 'valid' AND (registered = 'no' OR state = 'lapsed') AS sent
  FROM stated
)
SELECT member,
  CASE WHEN sent AND NOT held THEN 'kakuninsho' WHEN todo LIKE '%renew-certificate%' THEN 'renewal-notice'
       ELSE 'nothing' END AS letter,
  todo, "by", lang
FROM judged
