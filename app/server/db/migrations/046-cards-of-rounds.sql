-- A debrief's fair scores rest on the cards of a vacancy's rounds: few among many applications.
CREATE INDEX scorecard_submission_round ON scorecard_submission (org_id, round_id, scorecard_id DESC);
